package cn.jiugai.plan;

import cn.jiugai.sheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sample plan of Jin'an. The totals are those that the district published for 2024; the annex is not public, so
 * names and split are made up and add up to the totals exactly. Run {@link #main} after a change.
 */
final class SampleWorkbook {

    static final Path FILE = Path.of("src/main/resources/samples/jinan/annual-plan.xlsx");

    private static final String NOTE = "说明：本表为示例。“年度计划”表是金安区2024年公布的数；计划的附件没有公开，项目、社区、小区的名称和分项数均为示意，"
            + "各项合计与公布数完全一致。系统首次启动时按参数 jiugai.sample.plan-year 指定的年度导入（缺省为当前年度），项目编号仍保留2024。";

    private static final List<List<Object>> PLAN = List.of(List.of(2024, 6, 12, 2091, 80, 20.28, 5275));

    private static final List<List<Object>> PROJECTS = List.of(
            List.of("JA-2024-01", "云路片区老旧小区改造项目", "中市街道", "云路社区", 1318.5),
            List.of("JA-2024-02", "解放路片区老旧小区改造项目", "中市街道", "云路社区", 983.2),
            List.of("JA-2024-03", "皋城片区老旧小区改造项目", "东市街道", "皋城社区", 945.6),
            List.of("JA-2024-04", "梅山路老旧小区改造项目", "东市街道", "皋城社区", 459.8),
            List.of("JA-2024-05", "寿春片区老旧小区改造项目", "望城街道", "寿春社区", 1095.7),
            List.of("JA-2024-06", "望城岗老旧小区改造项目", "望城街道", "寿春社区", 472.2),
            List.of("合计", "", "", "", 5275));

    private static final List<List<Object>> COMMUNITIES = List.of(
            List.of("JA-2024-01", "云路新村", 1994, 212, 8, 20560.4),
            List.of("JA-2024-01", "纺织厂宿舍", 1988, 168, 6, 16230),
            List.of("JA-2024-01", "云露小区", 1996, 143, 6, 13890.6),
            List.of("JA-2024-02", "解放新村", 1992, 236, 9, 22940.5),
            List.of("JA-2024-02", "粮食局宿舍", 1990, 154, 6, 14870.5),
            List.of("JA-2024-03", "皋城花园", 1999, 198, 7, 19240),
            List.of("JA-2024-03", "百货公司宿舍", 1987, 176, 7, 17110),
            List.of("JA-2024-04", "梅山小区", 1997, 182, 7, 17680),
            List.of("JA-2024-05", "寿春园", 1995, 165, 6, 15980),
            List.of("JA-2024-05", "农机厂宿舍", 1986, 148, 6, 14380),
            List.of("JA-2024-05", "水利局宿舍", 1991, 121, 5, 11760),
            List.of("JA-2024-06", "望城岗小区", 1998, 188, 7, 18158),
            List.of("合计", "", "", 2091, 80, 202800));

    private SampleWorkbook() {}

    static byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    private static void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            sheet(workbook, "年度计划", "金安区2024年城镇老旧小区改造年度计划（示例）", headers(PublishedSheet.COLUMNS), PLAN);
            sheet(workbook, "项目", "金安区2024年城镇老旧小区改造项目表（示例）", headers(ProjectSheet.COLUMNS), PROJECTS);
            sheet(workbook, "小区", "金安区2024年城镇老旧小区改造小区表（示例）", headers(CommunitySheet.COLUMNS), COMMUNITIES);
        }
    }

    private static List<Object> headers(List<Column> columns) {
        return List.copyOf(columns.stream().map(Column::header).toList());
    }

    private static void sheet(
            Workbook workbook, String name, String title, List<Object> header, List<List<Object>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        int last = header.size() - 1;
        sheet.value(0, 0, title);
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, NOTE);
        sheet.range(1, 0, 1, last).merge();
        sheet.range(1, 0, 1, last)
                .style()
                .wrapText(true)
                .fontColor("C00000")
                .verticalAlignment("top")
                .set();
        sheet.rowHeight(1, 64);
        row(sheet, 2, header);
        sheet.range(2, 0, 2, last)
                .style()
                .bold()
                .fillColor("D9E1F2")
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, 3 + i, rows.get(i));
        }
        for (int column = 0; column <= last; column++) {
            sheet.width(column, column == 1 ? 30 : 16);
        }
        sheet.freezePane(0, 3);
    }

    private static void row(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!cells.get(column).equals("")) {
                sheet.value(row, column, (String) cells.get(column));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, write());
    }
}
