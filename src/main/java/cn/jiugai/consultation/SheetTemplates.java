package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The sheets to fill in, made for a project; they print on A4. */
@Component
class SheetTemplates {

    private final Projects projects;
    private final OpinionRegister opinions;
    private final Households households;
    private final AnswerRegister answers;
    private final Offers offers;

    SheetTemplates(
            Projects projects, OpinionRegister opinions, Households households, AnswerRegister answers, Offers offers) {
        this.projects = projects;
        this.opinions = opinions;
        this.households = households;
        this.answers = answers;
        this.offers = offers;
    }

    /** The sheet of answers, with a row for each household that has not answered yet, and the form to hand out (JA-3.2-1). */
    byte[] answers(String project) {
        String name = projects.get(project).name();
        String communities = communities(project);
        Offer offer = offers.of(project);
        String note = "说明：每户一行，没有答复的户先列在下面，填好渠道才算答复。小区填%s；渠道填%s；需要的项目打“√”，不需要的留空；联系人、意见可以不填。"
                .formatted(communities, offer.channelTitles());
        String rosterNote = "说明：小区的全部住户，每户一行，小区填%s。填了名册，才能列出哪些门牌还没有答复；没有名册可以不填。".formatted(communities);
        return write(workbook -> {
            homes(
                    workbook.newWorksheet(AnswerSheet.NAME),
                    name + "居民需求汇总表",
                    note,
                    AnswerSheet.columns(offer),
                    answers.unanswered(project, Rounds.DEMAND));
            homes(
                    workbook.newWorksheet(RosterSheet.NAME),
                    name + "住户名册",
                    rosterNote,
                    RosterSheet.COLUMNS,
                    households.of(project));
            HouseholdForm.write(workbook.newWorksheet(HouseholdForm.NAME), name, communities, offer);
        });
    }

    /** The sheet of answers to a draft scheme, with a row for each household that has not answered yet (JA-3.2-3). */
    byte[] draft(String project, int round) {
        String note = "说明：每户一行，没有答复的户先列在下面，填好渠道和态度才算答复。小区填%s；渠道填%s；态度填%s；联系人、意见可以不填。"
                .formatted(communities(project), offers.of(project).channelTitles(), Stance.titles());
        return write(workbook -> homes(
                workbook.newWorksheet(DraftSheet.NAME),
                projects.get(project).name() + "居民对改造方案初稿的意见汇总表",
                note,
                DraftSheet.columns(),
                answers.unanswered(project, round)));
    }

    private String communities(String project) {
        return projects.communities(project).stream().map(Community::name).collect(Collectors.joining("、"));
    }

    private static void homes(Worksheet sheet, String title, String note, List<Column> columns, List<Household> homes) {
        int row = SheetHead.write(sheet, title, note, columns);
        for (Household home : homes) {
            sheet.value(row, 0, home.community());
            sheet.value(row, 1, home.building());
            sheet.value(row++, 2, home.door());
        }
    }

    /** The opinions of the households, with what became of them so far. */
    byte[] opinions(String project) {
        String title = projects.get(project).name() + "居民意见表";
        String note = "说明：“处理”填采纳或不采纳，不采纳的必须写明理由；还没有处理的留空。其他各列请勿改动。";
        return write(workbook -> {
            Worksheet sheet = workbook.newWorksheet(OpinionSheet.NAME);
            int row = SheetHead.write(sheet, title, note, OpinionSheet.COLUMNS);
            for (Opinion opinion : opinions.of(project)) {
                write(sheet, row++, opinion);
            }
        });
    }

    private static void write(Worksheet sheet, int row, Opinion opinion) {
        sheet.value(row, 0, opinion.number());
        List<String> cells = List.of(
                opinion.community(),
                opinion.building(),
                opinion.door(),
                opinion.opinion(),
                opinion.isOpen() ? "" : opinion.outcome().title(),
                Objects.requireNonNullElse(opinion.reason(), ""));
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column + 1, cells.get(column));
            }
        }
    }

    private static byte[] write(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
