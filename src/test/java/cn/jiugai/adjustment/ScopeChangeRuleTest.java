package cn.jiugai.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("范围调整的规则")
class ScopeChangeRuleTest {

    @Test
    @DisplayName("增加：没有合同、没有完工、同年度没有别的项目占用的可以")
    void add() {
        assertThat(check(situation("甲", "乙"), asked(ScopeKind.ADD, "丙", 90), Verdict.pass())
                        .passed())
                .isTrue();
        Verdict taken = Verdict.refuse(new Finding("JA-3.1-2", "“丙”已在JA-2024-02中", "一个项目", "不能再列入", "请先调出"));
        assertThat(check(situation("甲"), asked(ScopeKind.ADD, "丙", 90), taken).reasons())
                .contains("“丙”已在JA-2024-02中");
    }

    @Test
    @DisplayName("增加、调出：合同签了就不行；改正可以")
    void contract() {
        Situation signed = situation(ProjectState.RUNNING, Optional.of("HT-7"), false, "甲", "乙");
        for (ScopeKind kind : List.of(ScopeKind.ADD, ScopeKind.REMOVE)) {
            assertThat(check(signed, asked(kind, "乙", 90), Verdict.pass()).reasons())
                    .contains("合同HT-7已签订", "请撤回申请，按工程变更办理", "JA-3.1-2");
        }
        assertThat(check(signed, asked(ScopeKind.CORRECT, "乙", 90), Verdict.pass())
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("调出：最后一个小区、别的项目的小区、还有任务在办的小区都不行")
    void remove() {
        assertThat(check(situation("甲", "乙"), asked(ScopeKind.REMOVE, "乙", null), Verdict.pass())
                        .passed())
                .isTrue();
        assertThat(check(situation("甲"), asked(ScopeKind.REMOVE, "甲", null), Verdict.pass())
                        .reasons())
                .contains("项目只有1个小区", "项目至少留1个小区", "整个项目不办的申请终止");
        assertThat(check(situation("甲", "乙"), asked(ScopeKind.REMOVE, "丙", null), Verdict.pass())
                        .reasons())
                .contains("“丙”不在项目JA-2024-01中");
        assertThat(new ScopeChangeRule(
                                situation("甲", "乙"),
                                asked(ScopeKind.REMOVE, "乙", null),
                                Verdict.pass(),
                                List.of("摸底小区现状：乙"))
                        .check()
                        .reasons())
                .contains("1项任务在办：摸底小区现状：乙", "请办结后再申请");
    }

    @Test
    @DisplayName("改正：一个数也没有变的不行")
    void correct() {
        assertThat(check(situation("甲"), asked(ScopeKind.CORRECT, "甲", 101), Verdict.pass())
                        .passed())
                .isTrue();
        for (Integer same : Arrays.asList(100, null)) {
            assertThat(check(situation("甲"), asked(ScopeKind.CORRECT, "甲", same), Verdict.pass())
                            .reasons())
                    .contains("至少改正一个数");
        }
    }

    @Test
    @DisplayName("已暂停的项目、已完工的项目不行")
    void state() {
        assertThat(check(
                                situation(ProjectState.SUSPENDED, Optional.empty(), true, "甲"),
                                asked(ScopeKind.CORRECT, "甲", 101),
                                Verdict.pass())
                        .reasons())
                .contains("项目JA-2024-01已暂停", "JA-3.5-1", "工程已完工");
    }

    private static Verdict check(Situation project, ScopeApplication asked, Verdict mayJoin) {
        return new ScopeChangeRule(project, asked, mayJoin, List.of()).check();
    }

    private static Situation situation(String... names) {
        return situation(ProjectState.RUNNING, Optional.empty(), false, names);
    }

    private static Situation situation(
            ProjectState state, Optional<String> contract, boolean completed, String... names) {
        return new Situation(
                new Project("JA-2024-01", "jinan", 2024, "云路片区", new Fen(100)),
                state,
                Arrays.stream(names)
                        .map(name -> new Community(1L, "JA-2024-01", name, 1995, 100, 4, BigDecimal.TEN))
                        .toList(),
                false,
                contract,
                completed,
                Fen.ZERO,
                0,
                List.of(),
                List.of());
    }

    private static ScopeApplication asked(ScopeKind kind, String community, Integer households) {
        return new ScopeApplication(
                "i", "JA-2024-01", kind, community, null, households, null, null, "理由", "a", Optional.empty());
    }
}
