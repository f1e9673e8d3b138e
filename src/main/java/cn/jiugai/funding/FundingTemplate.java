package cn.jiugai.funding;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * The workbook of a funding plan (资金筹措表) to fill in: it brings what was uploaded last, else a row for each source that
 * may be, with what utilities have to pay; it adds up while it is filled in.
 */
@Component
class FundingTemplate {

    private static final String CHOICES = "选项和改造内容";

    private final Projects projects;
    private final FundedWorks works;
    private final FundingRegister funding;
    private final ContributionRegister contributions;

    FundingTemplate(Projects projects, FundedWorks works, FundingRegister funding, ContributionRegister contributions) {
        this.projects = projects;
        this.works = works;
        this.funding = funding;
        this.contributions = contributions;
    }

    byte[] of(String project) {
        String name = projects.get(project).name();
        List<Works> items = works.of(project);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sources = workbook.newWorksheet(SourceSheet.NAME);
            Worksheet residents = workbook.newWorksheet(ContributionSheet.NAME);
            FundingChoicesSheet choices = new FundingChoicesSheet(workbook.newWorksheet(CHOICES));
            sources(sources, name, project, items);
            residents(residents, name, project);
            choices.list(sources, SourceSheet.COLUMNS, SourceSheet.KIND, kinds());
            choices.list(residents, ContributionSheet.COLUMNS, ContributionSheet.WAY, ways());
            choices.list(residents, ContributionSheet.COLUMNS, ContributionSheet.COMMUNITY, communities(project));
            choices.works(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void sources(Worksheet sheet, String name, String project, List<Works> items) {
        String note = "说明：有资金的来源每个一行，可以增删行；没有金额的行不计。管线产权属专营单位的，由该单位全额出资，“用于第几项”填改造内容的序号"
                + "（见“%s”表），其他资金不限用途的留空。居民出资填在“%s”表。右上方自动合计。".formatted(CHOICES, ContributionSheet.NAME);
        int row = SheetHead.write(sheet, name + "资金筹措表", note, SourceSheet.COLUMNS);
        balance(sheet, projects.get(project).estimate());
        List<Share> known = funding.shares(project).stream()
                .filter(share -> share.kind().isInSheet())
                .toList();
        if (known.isEmpty()) {
            for (FundingKind kind : FundingKind.values()) {
                if (kind.isInSheet() && kind != FundingKind.UTILITIES) {
                    sheet.value(row++, 0, kind.title());
                }
            }
            known = items.stream()
                    .filter(item -> item.utility() != null)
                    .map(item -> new Share(FundingKind.UTILITIES, item.utility(), item.cost(), item.number()))
                    .toList();
        }
        for (Share share : known) {
            write(sheet, row++, share);
        }
    }

    /** Above the head on the right: estimate, sum and difference, worked out by Excel while the plan is filled in. */
    private static void balance(Worksheet sheet, Fen estimate) {
        int first = SourceSheet.COLUMNS.size() + 1;
        List<String> labels = List.of("概算（元）", "各来源合计（元）", "合计减概算（元）");
        for (int i = 0; i < labels.size(); i++) {
            sheet.value(0, first + i, labels.get(i));
            sheet.style(0, first + i).bold().set();
            sheet.style(1, first + i).bold().format("#,##0.00").set();
            sheet.width(first + i, 18);
        }
        sheet.value(1, first, estimate.yuan());
        sheet.formula(1, first + 1, "SUM(C4:C1000)+SUM(%s!E4:E20000)".formatted(ContributionSheet.NAME));
        sheet.formula(1, first + 2, "ROUND(G2-F2,2)");
        sheet.width(0, 28);
        sheet.width(1, 28);
        sheet.width(2, 18);
    }

    private static void write(Worksheet sheet, int row, Share share) {
        sheet.value(row, 0, share.kind().title());
        if (share.payer() != null) {
            sheet.value(row, 1, share.payer());
        }
        sheet.value(row, 2, share.amount().yuan());
        sheet.style(row, 2).format("#,##0.00").set();
        if (share.item() != null) {
            sheet.value(row, 3, share.item());
        }
    }

    private void residents(Worksheet sheet, String name, String project) {
        String note = "说明：居民自愿出资，没有的整张表留空；每户每种方式一行，必须有本户同意的日期和文件，不得摊派。捐物、投工投劳写明内容，不折算金额。"
                + "由业主共同决定使用维修资金、让渡公共收益的，楼栋和门牌号留空，同意文件填业主决定。加装电梯的资金填该项序号。";
        int row = SheetHead.write(sheet, name + "居民出资表", note, ContributionSheet.COLUMNS);
        for (Contribution contribution : contributions.of(project)) {
            Object[] cells = {
                contribution.community(),
                contribution.building(),
                contribution.door(),
                contribution.way().title(),
                contribution.amount() == null
                        ? null
                        : contribution.amount().yuan().toPlainString(),
                contribution.contents(),
                contribution.item(),
                contribution.consentedOn(),
                contribution.consent()
            };
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null) {
                    sheet.value(row, column, cells[column].toString());
                }
            }
            if (contribution.amount() != null) {
                sheet.value(row, 4, contribution.amount().yuan());
            }
            row++;
        }
    }

    private static List<String> kinds() {
        return Arrays.stream(FundingKind.values())
                .filter(FundingKind::isInSheet)
                .map(FundingKind::title)
                .toList();
    }

    private static List<String> ways() {
        return Stream.of(ContributionWay.values()).map(ContributionWay::title).toList();
    }

    private List<String> communities(String project) {
        return projects.communities(project).stream().map(Community::name).toList();
    }
}
