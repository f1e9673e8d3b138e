package cn.jiugai.survey;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The workbook 摸底清单 of a project, with what is listed so far. */
@Component
class ListTemplate {

    private final Projects projects;
    private final ListRegister lists;

    ListTemplate(Projects projects, ListRegister lists) {
        this.projects = projects;
        this.lists = lists;
    }

    byte[] of(String project) {
        String name = projects.get(project).name();
        String communities =
                projects.communities(project).stream().map(Community::name).collect(Collectors.joining("、"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            sites(workbook.newWorksheet(ListReader.SITES), project, name, communities);
            violations(workbook.newWorksheet(ListReader.VIOLATIONS), project, name, communities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void sites(Worksheet sheet, String project, String name, String communities) {
        String note = "说明：小区内及周边可以盘活利用的闲置房屋、土地，每处一行。小区填%s；类别填房屋或土地。没有的不填。".formatted(communities);
        int row = SheetHead.write(sheet, name + "闲置房屋、土地清单", note, ListReader.SITE_COLUMNS);
        for (IdleSite site : lists.sites(project)) {
            sheet.value(row, 0, site.communityName());
            sheet.value(row, 1, site.kind().title());
            sheet.value(row, 2, site.place());
            sheet.value(row++, 3, site.areaM2());
        }
    }

    private void violations(Worksheet sheet, String project, String name, String communities) {
        String note = "说明：摸底中看到的违法违规线索，每处一行。小区填%s；类别填%s之一。没有的不填。".formatted(communities, ViolationKindSeen.titles());
        int row = SheetHead.write(sheet, name + "违法违规线索清单", note, ListReader.VIOLATION_COLUMNS);
        for (SeenViolation seen : lists.violations(project)) {
            sheet.value(row, 0, seen.communityName());
            sheet.value(row, 1, seen.kind().title());
            sheet.value(row, 2, seen.place());
            if (seen.description() != null) {
                sheet.value(row, 3, seen.description());
            }
            row++;
        }
    }
}
