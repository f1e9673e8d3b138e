package cn.jiugai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读取一张表")
class TableTest {

    private static final Column NAME = Column.text("小区名称");
    private static final Column HOUSEHOLDS = Column.summed("户数");
    private static final Column AREA = Column.summed("建筑面积(㎡)");
    private static final Column REMARK = Column.optionalText("备注");
    private static final List<Column> COLUMNS = List.of(NAME, HOUSEHOLDS, AREA, REMARK);

    private final Faults faults = new Faults();

    @Test
    @DisplayName("标题行、空行、说明行、列的顺序、全角数字、千分位、空格都不影响读取")
    void forgiving() {
        List<Line> lines = read(
                List.of("某区小区汇总表"),
                List.of("建筑面积（㎡）", " 小区\n名称", "户　数", "填表人"),
                List.of(" １，２３４．５ ", "　甲小区 ", "１２０", "张三"),
                List.of(),
                List.of("说明：以上为示意"),
                List.of(1000, "乙\n小区", 80),
                List.of(2234.5, "合　计", "200"),
                List.of("单位负责人：", "", ""));
        assertThat(faults.all()).isEmpty();
        assertThat(lines).extracting(line -> line.raw(NAME)).containsExactly("甲小区", "乙小区");
        assertThat(lines)
                .extracting(line -> line.wholeNumber(HOUSEHOLDS, 1, 999).orElseThrow())
                .containsExactly(120, 80);
        assertThat(lines.get(0).decimal(AREA, 2, BigDecimal.ONE, BigDecimal.TEN.pow(6)))
                .contains(new BigDecimal("1234.50"));
        assertThat(lines).extracting(Line::number).containsExactly(3, 6);
        assertThat(lines.get(0).raw(REMARK)).isEmpty();
    }

    @Test
    @DisplayName("二进制小数的尾数按Excel的15位有效数字读")
    void binaryFractions() {
        List<Line> lines = read(header(), List.of("甲小区", 120, 0.1 + 0.2));
        assertThat(lines.get(0).raw(AREA)).isEqualTo("0.3");
    }

    @Test
    @DisplayName("每个错误都带表名、行号、列号和列名，一次全部列出")
    void everyFault() {
        List<Line> lines = read(
                header(),
                List.of("", "12.5", "一千"),
                List.of("乙小区乙小区乙小区", 0, 12.345),
                List.of("丙小区", "80户", "=SUM(A1:A2)"));
        lines.forEach(line -> {
            line.text(NAME, 8);
            line.wholeNumber(HOUSEHOLDS, 1, 999);
            line.decimal(AREA, 2, BigDecimal.ONE, BigDecimal.TEN);
        });
        String households = "1至999之间的整数，不带单位";
        String area = "1至10之间的数字（至多2位小数），不带单位";
        assertThat(faults.all())
                .containsExactly(
                        new Fault("小区", 2, "A列（小区名称）", "空白", "必填，至多8字"),
                        new Fault("小区", 2, "B列（户数）", "“12.5”", households),
                        new Fault("小区", 2, "C列（建筑面积(㎡)）", "“一千”", area),
                        new Fault("小区", 3, "A列（小区名称）", "“乙小区乙小区乙小区”", "必填，至多8字"),
                        new Fault("小区", 3, "B列（户数）", "“0”", households),
                        new Fault("小区", 3, "C列（建筑面积(㎡)）", "“12.345”", area),
                        new Fault("小区", 4, "B列（户数）", "“80户”", households),
                        new Fault("小区", 4, "C列（建筑面积(㎡)）", "“=SUM(A1:A2)”", area));
    }

    @Test
    @DisplayName("合计行与各行之和不符时指出应为多少")
    void wrongSum() {
        read(header(), List.of("甲小区", 120, 10), List.of("乙小区", 80, 5.5), List.of("合计", 201, 15.5));
        assertThat(faults.all()).containsExactly(new Fault("小区", 4, "B列（户数）", "“201”", "200，等于以上户数之和"));
    }

    @Test
    @DisplayName("合计行之后还有数据时不会悄悄丢掉")
    void dataAfterTheSum() {
        read(header(), List.of("甲小区", 120, 10), List.of("合计", 120, 10), List.of("乙小区", 80, 5));
        assertThat(faults.all()).containsExactly(new Fault("小区", 4, "", "合计行之后还有数据", "数据都在合计行之前"));
    }

    @Test
    @DisplayName("错误按工作表、按行排列，和读表的人看到的顺序一样")
    void inReadingOrder() {
        faults.cell("项目", 9, "A列", "“x”", "编号");
        faults.cell("小区", 5, "A列", "“x”", "编号");
        faults.cell("项目", 4, "A列", "“x”", "编号");
        faults.sheet("项目", "6行数据", "1行数据");

        assertThat(faults.all())
                .extracting(fault -> fault.sheet() + fault.row())
                .containsExactly("项目null", "项目4", "项目9", "小区5");
    }

    @Test
    @DisplayName("缺列、重复的列、缺表、没有表头都指出")
    void wrongShape() {
        read(List.of("小区名称", "户数", "户 数"), List.of("甲小区", 120, 120));
        Workbook other = Workbook.open(
                new SheetBuilder().sheet("小区", List.of(List.of("没有表头"))).build());
        assertThat(Table.read(other, "项目", COLUMNS, faults)).isEmpty();
        assertThat(Table.read(other, "小区", COLUMNS, faults)).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::sentence)
                .containsExactly(
                        "“小区”表：现为前20行没有表头，应为表头行含小区名称、户数、建筑面积(㎡)、备注",
                        "“小区”表第1行：现为“户数”列出现2次，应为只有一列",
                        "“小区”表第1行：现为表头缺少一列，应为有“建筑面积(㎡)”列",
                        "“项目”表：现为没有这张工作表，应为名为“项目”的工作表");
    }

    private static List<Object> header() {
        return List.of("小区名称", "户数", "建筑面积(㎡)", "备注");
    }

    @SafeVarargs
    private List<Line> read(List<Object>... rows) {
        return Table.read(
                Workbook.open(new SheetBuilder().sheet("小区", List.of(rows)).build()), "小区", COLUMNS, faults);
    }
}
