package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
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

    SheetTemplates(Projects projects, OpinionRegister opinions) {
        this.projects = projects;
        this.opinions = opinions;
    }

    /** The sheet of answers, and the form that is handed out to households (JA-3.2-1). */
    byte[] answers(String project) {
        String name = projects.get(project).name();
        String communities =
                projects.communities(project).stream().map(Community::name).collect(Collectors.joining("、"));
        String note = "说明：每户一行。小区填%s；渠道填%s；需要的项目打“√”，不需要的留空；联系人、意见可以不填。".formatted(communities, Channel.titles());
        return write(workbook -> {
            SheetHead.write(workbook.newWorksheet(AnswerSheet.NAME), name + "居民需求汇总表", note, AnswerSheet.columns());
            HouseholdForm.write(workbook.newWorksheet(HouseholdForm.NAME), name, communities);
        });
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
