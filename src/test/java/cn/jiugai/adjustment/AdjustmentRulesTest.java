package cn.jiugai.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("计划调整的规则")
class AdjustmentRulesTest {

    private static final Fen ESTIMATE = Fen.ofYuan("8000000");
    private static final Adjustment.Settlement NONE = new Adjustment.Settlement(null, null, null);

    @ParameterizedTest(name = "{0}，{1}")
    @CsvSource({
        "SUSPEND,RUNNING,", "SUSPEND,SUSPENDED,暂停的项目进行中", "RESUME,SUSPENDED,", "RESUME,RUNNING,恢复的项目已暂停",
        "TERMINATE,RUNNING,", "TERMINATE,SUSPENDED,", "TERMINATE,MERGED,终止的项目进行中或已暂停", "SPLIT,SUSPENDED,拆分的项目进行中",
        "MERGE,TERMINATED,合并的项目进行中", "RESUME,COMPLETED,恢复的项目已暂停"
    })
    @DisplayName("项目处于何种状态时可以做哪种调整")
    void states(AdjustmentKind kind, ProjectState state, String refusal) {
        Stream<Finding> findings = new StateForAdjustment(kind, "JA-2024-01", state).findings();
        if (refusal == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .singleElement()
                    .extracting(Finding::sentence)
                    .asString()
                    .contains(refusal, "JA-2024-01" + state.label(), "JA-3.5-1");
        }
    }

    @Test
    @DisplayName("终止：没有合同、没有付款的可以；在办付款、未解除的合同、未结算的付款、完工的工程各有一条理由")
    void termination() {
        assertThat(new Termination(running(Fen.ZERO), NONE).findings()).isEmpty();

        Situation busy = situation(false, Optional.of("HT-7"), true, new Fen(12345), 2, List.of());
        String said = reasons(new Termination(busy, NONE).findings());
        assertThat(said)
                .contains("工程已完工", "还有2笔", "合同HT-7没有解除", "已付123.45元，没有结算", "JA-2-3")
                .contains("请先付清或者撤回在办的付款");
    }

    @Test
    @DisplayName("终止：结算认定的金额与已付的差一分也不行")
    void settlement() {
        Situation paid = running(new Fen(12345));
        assertThat(new Termination(paid, new Adjustment.Settlement(null, "审〔2024〕1号", new Fen(12345))).findings())
                .isEmpty();
        assertThat(reasons(
                        new Termination(paid, new Adjustment.Settlement(null, "审〔2024〕1号", new Fen(12344))).findings()))
                .contains("结算认定123.44元", "已付的123.45元分文不差", "还差0.01元");
        assertThat(new Termination(paid, new Adjustment.Settlement(null, null, new Fen(12345))).findings())
                .hasSize(1);
    }

    @Test
    @DisplayName("终止：合同已解除的可以")
    void contractEnded() {
        Situation contract = situation(false, Optional.of("HT-7"), false, Fen.ZERO, 0, List.of());
        assertThat(new Termination(contract, new Adjustment.Settlement("解-7", null, null)).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("拆分：概算分毫不差、至少走一个留一个的可以")
    void split() {
        assertThat(new Split(running(Fen.ZERO), split(List.of("乙"), "3000000", "5000000")).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("拆分：概算差一分，说出相差多少")
    void oneFenOff() {
        assertThat(reasons(new Split(running(Fen.ZERO), split(List.of("乙"), "3000000.01", "5000000")).findings()))
                .contains("合计8,000,000.01元", "原概算8,000,000.00元", "多出0.01元");
        assertThat(new Split(running(Fen.ZERO), split(List.of("乙"), "8000000", "0")).findings())
                .hasSize(1);
    }

    @Test
    @DisplayName("拆分：全部小区都走、一个不选、选了别的项目的小区、没有名称都不行")
    void whichCommunities() {
        assertThat(reasons(new Split(running(Fen.ZERO), split(List.of("甲", "乙"), "1", "7999999")).findings()))
                .contains("2个小区中另立2个", "原项目没有小区了");
        assertThat(reasons(new Split(running(Fen.ZERO), split(List.of(), "1", "7999999")).findings()))
                .contains("没有选择小区");
        assertThat(reasons(new Split(running(Fen.ZERO), split(List.of("丙"), "1", "7999999")).findings()))
                .contains("“丙”不在项目JA-2024-01中");
        Adjustment nameless =
                asked(AdjustmentKind.SPLIT, List.of("乙"), null, Fen.ofYuan("1"), Fen.ofYuan("7999999"), null);
        assertThat(reasons(new Split(running(Fen.ZERO), nameless).findings())).contains("缺新项目名称");
    }

    @Test
    @DisplayName("拆分和合并：方案已通过、违建在处置的不行")
    void formable() {
        Situation late = situation(true, Optional.empty(), false, Fen.ZERO, 0, List.of("1号 南门棚屋"));
        assertThat(reasons(new Split(late, split(List.of("乙"), "3000000", "5000000")).findings()))
                .contains("改造方案已通过论证", "JA-3.3-4", "有1处违建在处置", "1号 南门棚屋");
        assertThat(reasons(
                        new Merge(running(Fen.ZERO), Optional.of(other("JA-2024-02", 2024, "jinan", late))).findings()))
                .contains("项目JA-2024-02的改造方案已通过论证", "合并在方案论证通过之前");
    }

    @Test
    @DisplayName("合并：同区同年度、进行中的另一个项目可以")
    void merge() {
        Situation own = running(Fen.ZERO);
        assertThat(new Merge(own, Optional.of(other("JA-2024-02", 2024, "jinan", own))).findings())
                .isEmpty();
        assertThat(reasons(new Merge(own, Optional.of(other("JA-2025-02", 2025, "jinan", own))).findings()))
                .contains("项目JA-2025-02列在2025年度计划", "并入2024年度的项目", "JA-3.1-2");
        assertThat(reasons(new Merge(own, Optional.of(other("HG-2024-02", 2024, "haigang", own))).findings()))
                .contains("属于其他区");
        assertThat(reasons(new Merge(own, Optional.of(own)).findings())).contains("不能并入自己");
        assertThat(reasons(new Merge(own, Optional.empty()).findings())).contains("缺并入的项目");
    }

    @Test
    @DisplayName("审批：本人批本人的不行；申请后情况变了的不行")
    void approval() {
        assertThat(new AdjustmentApproval("a", "b", Verdict.pass()).check().passed())
                .isTrue();
        assertThat(new AdjustmentApproval("a", "a", Verdict.pass()).check().reasons())
                .contains("申请和审批都是“a”", "请由区住建局的另一人审批", "JA-4.1-2");
        Verdict changed = Verdict.refuse(new Finding("JA-2-3", "2笔", "没有在办的付款", "还有2笔", "请先付清"));
        assertThat(new AdjustmentApproval("a", "b", changed).check().reasons())
                .contains("申请以后情况有变", "还有2笔", "JA-3.5-1");
    }

    private static String reasons(Stream<Finding> findings) {
        return new Verdict(findings.toList()).reasons();
    }

    @Test
    @DisplayName("JA-2-6 还有居民收费问题没有办结的项目不能并入别的项目：问题会随项目结束而消失")
    void chargesOpen() {
        Situation own = running(Fen.ZERO);
        Situation charged = new Situation(
                own.project(),
                own.state(),
                own.communities(),
                false,
                own.contract(),
                false,
                Fen.ZERO,
                0,
                List.of(),
                List.of("第1号 六安市燃气公司“管道检测费”"));
        assertThat(reasons(new Merge(charged, Optional.of(other("JA-2024-02", 2024, "jinan", own))).findings()))
                .contains("项目JA-2024-01有1件居民收费问题没有办结", "还差1件：第1号 六安市燃气公司“管道检测费”", "请先办结");
    }

    private static Situation running(Fen paid) {
        return situation(false, Optional.empty(), false, paid, 0, List.of());
    }

    private static Situation situation(
            boolean passed, Optional<String> contract, boolean completed, Fen paid, int underWay, List<String> open) {
        Project project = new Project("JA-2024-01", "jinan", 2024, "云路片区", ESTIMATE);
        return new Situation(
                project,
                ProjectState.RUNNING,
                communities(),
                passed,
                contract,
                completed,
                paid,
                underWay,
                open,
                List.of());
    }

    private static Situation other(String number, int year, String district, Situation like) {
        return new Situation(
                new Project(number, district, year, "另一片区", ESTIMATE),
                like.state(),
                List.of(),
                like.schemePassed(),
                like.contract(),
                like.completed(),
                like.paid(),
                like.paymentsUnderWay(),
                like.openViolations(),
                like.openCharges());
    }

    private static List<Community> communities() {
        return Stream.of("甲", "乙")
                .map(name -> new Community(1L, "JA-2024-01", name, 1995, 100, 4, BigDecimal.TEN))
                .toList();
    }

    private static Adjustment split(List<String> leaving, String kept, String moved) {
        return asked(AdjustmentKind.SPLIT, leaving, "新项目", Fen.ofYuan(kept), Fen.ofYuan(moved), null);
    }

    private static Adjustment asked(
            AdjustmentKind kind, List<String> leaving, String name, Fen kept, Fen moved, String other) {
        return new Adjustment(
                "i", "JA-2024-01", kind, "理由", "a", NONE, leaving, name, kept, moved, other, Optional.empty());
    }
}
