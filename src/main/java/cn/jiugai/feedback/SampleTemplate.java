package cn.jiugai.feedback;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.project.Households;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The sheet 抽样名单 to fill in, with all registered households to choose from (HG-4.3-1). */
@Component
class SampleTemplate {

    private final Projects projects;
    private final Households households;

    SampleTemplate(Projects projects, Households households) {
        this.projects = projects;
        this.households = households;
    }

    byte[] of(String project) {
        String communities =
                projects.communities(project).stream().map(Community::name).collect(Collectors.joining("、"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SampleSheet.NAME);
            int row = SheetHead.write(
                    sheet,
                    projects.get(project).name() + "满意度调查抽样名单",
                    "说明：留下要调查的住户，一户一行，其余的行删去；名单里没有的户接着往下填。小区填%s。调查开始后名单不再改动。".formatted(communities),
                    HouseholdColumns.COLUMNS);
            for (Household home : households.of(project)) {
                sheet.value(row, 0, home.community());
                sheet.value(row, 1, home.building());
                sheet.value(row++, 2, home.door());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
