package cn.jiugai.scheme;

import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet 施工期 to fill in, with the places and the windows that are proposed so far. */
final class TrenchTemplate {

    private static final String NOTE = "说明：每处破土的地点一行，只填开始日期和结束日期，写成 2026-05-10。同一处的各项改造内容在同一个施工期内完成，只开挖一次。";

    private TrenchTemplate() {}

    static byte[] of(List<Trench> trenches) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(TrenchSheet.NAME);
            int row = SheetHead.write(sheet, "同步实施计划施工期表", NOTE, TrenchSheet.COLUMNS);
            for (Trench trench : trenches) {
                write(sheet, row++, trench);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, Trench trench) {
        sheet.value(row, 0, trench.community());
        sheet.value(row, 1, trench.place());
        sheet.value(row, 2, trench.works());
        trench.window().ifPresent(window -> {
            sheet.value(row, 3, window.from().toString());
            sheet.value(row, 4, window.to().toString());
        });
    }
}
