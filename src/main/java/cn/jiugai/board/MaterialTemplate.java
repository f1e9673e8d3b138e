package cn.jiugai.board;

import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet 主要材料 to fill in; it brings what was uploaded last. */
final class MaterialTemplate {

    private static final String NOTE = "说明：改造用的主要材料、产品每种一行，写明规格、厂家、使用部位和主要工艺做法。本表内容印在主要材料公示牌上，接受群众监督。";

    private MaterialTemplate() {}

    static byte[] of(String project, List<Material> materials) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(MaterialSheet.NAME);
            int row = SheetHead.write(sheet, project + "主要材料和工艺做法", NOTE, MaterialSheet.COLUMNS);
            for (Material material : materials) {
                List<String> cells = List.of(
                        material.name(),
                        material.specification(),
                        material.producer(),
                        material.usedAt(),
                        material.method());
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
