package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.project.CarriedProject;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.SheetBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读取年度计划工作簿")
class PlanReaderTest {

    private static final List<Object> PLAN = List.of("2026年度", "1", 1, "１２０", 5, "1.23", 300.5);
    private static final List<Object> PROJECT = List.of("ja—2026－01", " 云路片区改造 ", "中市街道", "云路社区", "300.5");
    private static final List<Object> COMMUNITY = List.of("JA-2026-01", "云路新村", 1994, "120", 5, "12,345.60");

    @Test
    @DisplayName("各种写法读成同一份计划")
    void reads() {
        PlanWorkbook plan = new PlanReader(new JinanFacts()).read(workbook(PLAN, List.of(PROJECT), List.of(COMMUNITY)));
        assertThat(plan.year()).isEqualTo(2026);
        assertThat(plan.published())
                .isEqualTo(new PlanTotals(1, 1, 120, 5, new BigDecimal("1.23"), new Fen(300_500_000L)));
        assertThat(plan.projects())
                .containsExactly(new PlannedProject(
                        "JA-2026-01", "云路片区改造", "zhongshiStreet", "zhongshiCommunity", new Fen(300_500_000L)));
        assertThat(plan.communities())
                .containsExactly(new PlannedCommunity("JA-2026-01", "云路新村", 1994, 120, 5, new BigDecimal("12345.60")));
    }

    @Test
    @DisplayName("街道、社区必须是本区已设的单位，列出可选的名称")
    void unknownUnits() {
        List<Object> project = List.of("JA-2026-01", "云路片区改造", "三里桥街道", "云上社区", 300.5);
        assertThat(faults(new JinanFacts(), PLAN, List.of(project), List.of(COMMUNITY)))
                .containsExactly(
                        new Fault("项目", 3, "C列（街道）", "“三里桥街道”", "本区已设的街道：东市街道办事处、中市街道办事处、望城街道办事处；没有所需的单位时请管理员先设立"),
                        new Fault(
                                "项目",
                                3,
                                "D列（社区）",
                                "“云上社区”",
                                "本区已设的社区：东市街道皋城社区（示例）、中市街道云路社区（示例）、望城街道寿春社区（示例）；没有所需的单位时请管理员先设立"));
    }

    @Test
    @DisplayName("项目编号重复、写错、已在项目库中，都指出")
    void numbers() {
        List<Object> taken = List.of("JA-2025-01", "甲", "中市", "云路", 1);
        List<Object> wrong = List.of("HG-2026-02", "乙", "东市街道办事处", "皋城居委会", 1);
        JinanFacts facts = new JinanFacts(Set.of("JA-2025-01"), Map.of());
        List<Object> second = List.of("JA-2025-01", "丁小区", 1990, 1, 1, 1);
        assertThat(faults(facts, PLAN, List.of(PROJECT, PROJECT, taken, wrong), List.of(COMMUNITY, second)))
                .containsExactly(
                        new Fault("项目", 4, "A列（项目编号）", "“ja—2026－01”", "与第3行不同的项目编号，编号不能重复"),
                        new Fault("项目", 5, "A列（项目编号）", "“JA-2025-01”", "未使用过的项目编号；这个编号已在项目库或其他年度的计划中"),
                        new Fault("项目", 6, "A列（项目编号）", "“HG-2026-02”", "项目编号，如 JA-2024-01"));
    }

    @Test
    @DisplayName("小区属于不存在的项目、同一小区在两个项目中、项目没有小区（JA-3.1-2）")
    void communities() {
        List<Object> second = List.of("JA-2026-02", "解放路改造", "东市街道", "皋城社区", 1);
        List<Object> third = List.of("JA-2026-03", "梅山路改造", "东市街道", "皋城社区", 1);
        List<Object> again = List.of("JA-2026-02", "云路 新村", 1994, 120, 5, 10);
        List<Object> unknown = List.of("JA-2026-09", "无主小区", 1994, 120, 5, 10);
        List<Object> merged = List.of("", "合并单元格小区", 1994, 120, 5, 10);
        List<Object> elsewhere = List.of("JA-2026-02", "已入库小区", 1994, 120, 5, 10);
        JinanFacts facts = new JinanFacts(Set.of(), Map.of("已入库小区2026", "JA-2025-07"));
        assertThat(faults(
                        facts,
                        PLAN,
                        List.of(PROJECT, second, third),
                        List.of(COMMUNITY, again, unknown, merged, elsewhere)))
                .extracting(Fault::sentence)
                .containsExactly(
                        "“小区”表第4行B列（小区名称）：现为“云路 新村”，应为与第3行（JA-2026-01）不同的小区，一个小区一年只能在一个项目中（JA-3.1-2）；请删去其中一行，同名的小区请在名称中加以区别",
                        "“小区”表第5行A列（项目编号）：现为“JA-2026-09”，应为“项目”表中的项目编号",
                        "“小区”表第6行A列（项目编号）：现为空白，应为“项目”表中的项目编号；合并的单元格请取消合并并逐行填写",
                        "“小区”表第7行B列（小区名称）：现为“已入库小区”，应为不在本年度其他项目中的小区：它已在JA-2025-07中，不能再列入JA-2026-02（JA-3.1-2）；请在本表删去，同名的小区请在名称中加以区别",
                        "“项目”表第5行A列（项目编号）：现为JA-2026-03在“小区”表中没有小区，应为每个项目至少1个小区");
    }

    @Test
    @DisplayName("三张表的数字错误一次全部列出")
    void numbersOfAllSheets() {
        List<Object> plan = List.of("二〇二六", 0, "x", 12.5, "", 20.285, -1);
        List<Object> project = List.of("JA-2026-01", "", "中市街道", "云路社区", "三百万");
        List<Object> community = List.of("JA-2026-01", "云路新村", 1899, "120户", 0, 12.345);
        assertThat(faults(new JinanFacts(), plan, List.of(project), List.of(community)))
                .extracting(fault -> fault.sheet() + fault.row() + fault.column())
                .containsExactly(
                        "年度计划3A列（年度）",
                        "年度计划3B列（项目数）",
                        "年度计划3C列（小区数）",
                        "年度计划3D列（户数）",
                        "年度计划3E列（楼栋数）",
                        "年度计划3F列（建筑面积(万㎡)）",
                        "年度计划3G列（预计投资(万元)）",
                        "项目3B列（项目名称）",
                        "项目3E列（预计投资(万元)）",
                        "小区3C列（建成年份）",
                        "小区3D列（户数）",
                        "小区3E列（楼栋数）",
                        "小区3F列（建筑面积(㎡)）");
    }

    @Test
    @DisplayName("缺表、年度计划有两行、没有项目都指出")
    void shape() {
        byte[] two = new SheetBuilder()
                .sheet("年度计划", List.of(headers(PublishedSheet.COLUMNS), PLAN, PLAN))
                .sheet("项目", List.of(headers(ProjectSheet.COLUMNS)))
                .build();
        assertThat(faults(new JinanFacts(), two))
                .extracting(Fault::sentence)
                .containsExactly(
                        "“年度计划”表：现为2行数据，应为1行数据，一个年度一份计划", "“项目”表：现为没有项目，应为至少1个项目", "“小区”表：现为没有这张工作表，应为名为“小区”的工作表");
    }

    @Test
    @DisplayName("上年结转的项目逐个列在“结转项目”表，资金分文不差；没有结转的不能列")
    void carriedOver() {
        CarriedProject carried = new CarriedProject(
                "JA-2025-03",
                2025,
                2026,
                LocalDate.of(2025, 12, 29),
                "金旧改结〔2025〕1号",
                2,
                200,
                8,
                new BigDecimal("20000"),
                Fen.ofYuan("6550000.01"));
        JinanFacts facts = new JinanFacts(Set.of("JA-2025-03"), Map.of(), List.of(carried));

        assertThat(faults(facts, carriedOver(List.of())))
                .extracting(Fault::sentence)
                .containsExactly("“结转项目”表：现为没有列出JA-2025-03（结转投资655.000001万元），应为已批准结转到本年度的1个项目逐个列出（JA-1-1）");
        assertThat(faults(facts, carriedOver(List.of(List.of("JA-2025-03", 655)))))
                .extracting(Fault::sentence)
                .containsExactly("“结转项目”表第3行B列（结转投资(万元)）：现为“655”，应为登记簿中结转的655.000001万元，分文不差，现在少0.01元（JA-1-1）");
        assertThat(faults(new JinanFacts(), carriedOver(List.of(List.of("JA-2025-03", 655)))))
                .extracting(Fault::sentence)
                .containsExactly("“结转项目”表第3行A列（项目编号）：现为“JA-2025-03”，应为已批准结转到本年度的项目（现在没有）；没有批准的请先办结“结转下年度”（JA-1-1）");
        PlanWorkbook plan = new PlanReader(facts).read(carriedOver(List.of(List.of("ja-2025-03", "655.000001"))));
        assertThat(plan.actual().projects()).isEqualTo(2);
        assertThat(plan.actual().investment()).isEqualTo(Fen.ofYuan("9555000.01"));
    }

    private static byte[] carriedOver(List<List<Object>> rows) {
        return new SheetBuilder()
                .sheet("年度计划", rows(headers(PublishedSheet.COLUMNS), List.of(PLAN)))
                .sheet("项目", rows(headers(ProjectSheet.COLUMNS), List.of(PROJECT)))
                .sheet("小区", rows(headers(CommunitySheet.COLUMNS), List.of(COMMUNITY)))
                .sheet("结转项目", rows(headers(CarriedSheet.COLUMNS), rows))
                .build();
    }

    private static List<Fault> faults(
            PlanFacts facts, List<Object> plan, List<List<Object>> projects, List<List<Object>> communities) {
        return faults(facts, workbook(plan, projects, communities));
    }

    private static List<Fault> faults(PlanFacts facts, byte[] workbook) {
        return catchThrowableOfType(FaultyWorkbookException.class, () -> new PlanReader(facts).read(workbook))
                .faults();
    }

    private static byte[] workbook(List<Object> plan, List<List<Object>> projects, List<List<Object>> communities) {
        return new SheetBuilder()
                .sheet("年度计划", rows(headers(PublishedSheet.COLUMNS), List.of(plan)))
                .sheet("项目", rows(headers(ProjectSheet.COLUMNS), projects))
                .sheet("小区", rows(headers(CommunitySheet.COLUMNS), communities))
                .build();
    }

    private static List<List<Object>> rows(List<Object> header, List<List<Object>> rows) {
        List<List<Object>> all = new ArrayList<>(List.of(List.of("某区老旧小区改造计划"), header));
        all.addAll(rows);
        return all;
    }

    private static List<Object> headers(List<Column> columns) {
        return List.copyOf(columns.stream().map(Column::header).toList());
    }
}
