package cn.jiugai.desk;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The database of projects as a spreadsheet. */
final class DatabaseSheet {

    static final List<Column> COLUMNS = Stream.of(
                    "编号", "项目", "年度", "街道（镇）", "小区数", "户数", "楼栋", "建筑面积（㎡）", "概算", "状态", "现在的阶段", "完工项目", "其中基础类", "开工",
                    "竣工", "现在等谁", "逾期任务", "监管记录", "未销号")
            .map(Column::text)
            .toList();

    private DatabaseSheet() {}

    /** @param day of the export */
    static byte[] write(List<DatabaseEntry> entries, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("基础数据库");
            int row = SheetHead.write(sheet, "老旧小区改造项目基础数据库", "截至%s；数据由办理过程自动形成，更正走“更正”事项。".formatted(day), COLUMNS);
            for (DatabaseEntry entry : entries) {
                write(sheet, row++, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, DatabaseEntry entry) {
        List<Object> cells = List.of(
                entry.number(),
                entry.name(),
                entry.planYear(),
                Objects.requireNonNullElse(entry.street(), "未指定街道"),
                entry.communities(),
                entry.households(),
                entry.buildings(),
                entry.areaM2(),
                entry.estimate(),
                entry.state(),
                String.join("、", entry.phases()),
                entry.works(),
                entry.basic(),
                Objects.toString(entry.startedOn(), ""),
                Objects.toString(entry.completedOn(), ""),
                String.join("、", entry.waitsFor()),
                entry.overdue(),
                entry.supervision(),
                entry.openSupervision());
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, (String) cells.get(column));
            }
        }
    }
}
