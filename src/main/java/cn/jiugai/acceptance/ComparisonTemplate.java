package cn.jiugai.acceptance;

import cn.jiugai.project.Projects;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * The sheet of the comparison to fill in: every item of plan and scheme, with what was answered in this meeting, or at the
 * one before where it need not be looked at again.
 */
@Component
class ComparisonTemplate {

    private static final List<Integer> WIDTHS = List.of(6, 18, 20, 28, 40, 10, 30, 18, 30, 24);

    private final Projects projects;
    private final PlannedItems planned;
    private final Comparisons comparisons;

    ComparisonTemplate(Projects projects, PlannedItems planned, Comparisons comparisons) {
        this.projects = projects;
        this.planned = planned;
        this.comparisons = comparisons;
    }

    /** @param responsible who can be named to put something right, in the words of the sheet */
    byte[] of(String project, String instance, Collection<String> responsible) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(ComparisonSheet.NAME);
            String note = "说明：每一项都填比对结果。不一致的写明实际情况，要么填整改责任单位，要么填认可偏差的理由和认可文件。" + "整改责任单位可填："
                    + String.join("、", responsible) + "。";
            int first = SheetHead.write(
                    sheet, projects.get(project).name() + ComparisonSheet.NAME, note, ComparisonSheet.COLUMNS);
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            List<PlannedItem> items = planned.of(project);
            Map<PlannedItem, ComparedItem> known = known(instance);
            for (int index = 0; index < items.size(); index++) {
                write(
                        sheet,
                        first + index,
                        index + 1,
                        items.get(index),
                        Optional.ofNullable(known.get(items.get(index))));
            }
            int result = ComparisonSheet.COLUMNS.indexOf(ComparisonSheet.RESULT);
            sheet.range(first, result, first + items.size(), result).validateWithListByFormula("\"一致,不一致\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What was to be put right is looked at anew; the rest of the last meeting stands unless somebody changes it. */
    private Map<PlannedItem, ComparedItem> known(String instance) {
        List<ComparedItem> now = comparisons.newest(instance);
        List<ComparedItem> answers = now.isEmpty()
                ? comparisons.before(instance).stream()
                        .filter(item -> item.responsible() == null)
                        .toList()
                : now;
        return answers.stream()
                .collect(Collectors.toMap(ComparedItem::planned, Function.identity(), (first, same) -> first));
    }

    private static void write(Worksheet sheet, int row, int number, PlannedItem item, Optional<ComparedItem> known) {
        sheet.value(row, place(ComparisonSheet.NUMBER), number);
        sheet.value(row, place(ComparisonSheet.SOURCE), item.source().title());
        sheet.value(row, place(ComparisonSheet.PLACE), item.place());
        sheet.value(row, place(ComparisonSheet.SUBJECT), item.subject());
        sheet.value(row, place(ComparisonSheet.PLANNED), item.planned());
        known.ifPresent(answer -> {
            sheet.value(row, place(ComparisonSheet.RESULT), answer.conforms() ? "一致" : "不一致");
            sheet.value(row, place(ComparisonSheet.BUILT), answer.built());
            sheet.value(row, place(ComparisonSheet.REASON), answer.reason());
            sheet.value(row, place(ComparisonSheet.DOCUMENT), answer.document());
        });
    }

    private static int place(Column column) {
        return ComparisonSheet.COLUMNS.indexOf(column);
    }
}
