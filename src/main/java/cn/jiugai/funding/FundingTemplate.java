package cn.jiugai.funding;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * The workbook of a funding plan (资金筹措表) to fill in: it brings what was uploaded last, else a row for each source that
 * may be, with what utilities have to pay.
 */
@Component
class FundingTemplate {

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

    byte[] of(String project, FundingLayout layout) {
        String name = projects.get(project).name();
        List<Works> items = works.of(project, layout);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sources = workbook.newWorksheet(SourceSheet.NAME);
            Worksheet residents = workbook.newWorksheet(ContributionSheet.NAME);
            FundingChoicesSheet choices = new FundingChoicesSheet(workbook.newWorksheet(FundingChoicesSheet.NAME));
            new SourcePage(sources, layout)
                    .write(name, projects.get(project).estimate(), items, funding.shares(project));
            new ContributionPage(residents).write(name, contributions.of(project));
            choices.list(sources, SourceSheet.columns(layout), SourceSheet.KIND, kinds(layout));
            choices.list(residents, ContributionSheet.COLUMNS, ContributionSheet.WAY, ways(layout));
            choices.list(residents, ContributionSheet.COLUMNS, ContributionSheet.COMMUNITY, communities(project));
            choices.works(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> kinds(FundingLayout layout) {
        return layout.kinds().stream().map(FundingKind::title).toList();
    }

    private static List<String> ways(FundingLayout layout) {
        return layout.ways().stream().map(ContributionWay::title).toList();
    }

    private List<String> communities(String project) {
        return projects.communities(project).stream().map(Community::name).toList();
    }
}
