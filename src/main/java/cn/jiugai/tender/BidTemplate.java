package cn.jiugai.tender;

import cn.jiugai.project.Projects;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The sheets in which the bids of a project are entered, ready to fill in. */
@Component
class BidTemplate {

    private static final int PREPARED_ROWS = 100;

    /** Excel's own sign for cells that hold text, so that it leaves long numbers alone. */
    private static final String AS_TEXT = "@";

    private static final List<Column> LONG_NUMBERS = List.of(
            BidColumns.CODE,
            BidColumns.PHONE,
            BidColumns.CERTIFICATE,
            BidColumns.BOND_ACCOUNT,
            BidColumns.FILE_MACHINE);

    private final Projects projects;

    BidTemplate(Projects projects) {
        this.projects = projects;
    }

    byte[] of(String project) {
        String name = projects.get(project).name();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            sheet(
                    workbook,
                    BidColumns.BIDS,
                    name,
                    "每个投标单位一行；联合体填牵头单位，其他成员用“、”隔开。" + "没有授权代理人的（法定代表人到场）、没有电子文件的，相应各格留空。",
                    BidColumns.OF_BIDS);
            sheet(workbook, BidColumns.ITEMS, name, "各投标单位的分项报价；暂列金额、暂估价等由招标人给定的，“招标人给定”打“√”。", BidColumns.OF_ITEMS);
            sheet(workbook, BidColumns.SUBCONTRACTS, name, "各投标文件声明的分包，没有的不填。", BidColumns.OF_SUBCONTRACTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, String project, String note, List<Column> columns) {
        Worksheet sheet = workbook.newWorksheet(name);
        int first = SheetHead.write(sheet, project + name, "说明：" + note, columns);
        LONG_NUMBERS.stream()
                .mapToInt(columns::indexOf)
                .filter(column -> column >= 0)
                .forEach(column -> sheet.range(first, column, first + PREPARED_ROWS, column)
                        .style()
                        .format(AS_TEXT)
                        .set());
    }
}
