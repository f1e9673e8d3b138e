package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.1-1 每个小区摸清八类现状")
class SurveyFactsTest {

    private static final Fact FOUND = new Fact(BigDecimal.ZERO, "没有");
    private static final Figures COUNTED = new Figures(120, 5, new BigDecimal("11000"));
    private static final Tenure PRIVATE = new Tenure(0, null, 0, null, false, null);

    @Test
    @DisplayName("两个小区八类齐全，通过；数量是0也算已填")
    void all() {
        assertThat(new SurveyFacts(List.of(community("甲小区", Map.of()), community("乙小区", Map.of())))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("甲小区缺市政配套，乙小区缺三类：按小区点名")
    void namedByCommunity() {
        Fact nothing = new Fact(null, null);
        Verdict verdict = new SurveyFacts(List.of(
                        community("甲小区", Map.of(FactKind.MUNICIPAL, nothing)),
                        community(
                                "乙小区",
                                Map.of(FactKind.HOUSING, nothing, FactKind.SHOPS, nothing, FactKind.ECONOMY, nothing))))
                .check();

        assertThat(verdict.findings()).hasSize(2);
        assertThat(verdict.findings().get(0).sentence())
                .isEqualTo("要求每个小区摸清8类现状（数量和说明都要有），现为甲小区7类，甲小区缺1类：“市政配套”。请补齐后重新提交。（依据 JA-3.1-1）");
        assertThat(verdict.findings().get(1).shortfall()).isEqualTo("乙小区缺3类：“房屋”“便民商业”“经济人文”");
    }

    @Test
    @DisplayName("只有数量没有说明、只有说明没有数量，都算缺")
    void halfIsMissing() {
        Verdict verdict = new SurveyFacts(List.of(community(
                        "甲小区",
                        Map.of(
                                FactKind.ENVIRONMENT,
                                new Fact(BigDecimal.TEN, null),
                                FactKind.FACILITIES,
                                new Fact(null, "没有消防栓")))))
                .check();

        assertThat(verdict.reasons()).contains("甲小区6类", "“环境”“设施”");
    }

    @Test
    @DisplayName("没有摸底的小区，八类都点名")
    void nothing() {
        Verdict verdict = new SurveyFacts(List.of(new CommunityFacts("甲小区", Map.of(), COUNTED, PRIVATE))).check();

        for (FactKind kind : FactKind.values()) {
            assertThat(verdict.reasons()).contains("“" + kind.title() + "”");
        }
    }

    @Test
    @DisplayName("没有核实户数、楼栋或面积，不通过")
    void notCounted() {
        CommunityFacts whole = community("甲小区", Map.of());

        assertThat(with(whole, new Figures(120, null, BigDecimal.TEN), PRIVATE)).contains("甲小区没有核实齐全", "JA-3.1-1");
    }

    @Test
    @DisplayName("JA-2-7 公房有户数没有产权单位、没有说明是不是原职工小区：逐项点名；没有公房填0就通过")
    void owners() {
        CommunityFacts whole = community("甲小区", Map.of());

        assertThat(with(whole, COUNTED, new Tenure(12, null, null, null, true, null)))
                .isEqualTo("要求每个小区说明公有住房及其产权单位、是否原职工小区及其原产权单位，现为甲小区有3项没有说明，"
                        + "甲小区直管公房12户缺产权单位，缺自管公房户数，原职工小区缺原产权单位。请补填；没有公房的填0。（依据 JA-2-7）");
        assertThat(with(whole, COUNTED, Tenure.UNKNOWN)).contains("缺“是否已移交的原职工小区”");
        assertThat(with(whole, COUNTED, PRIVATE)).isEmpty();
    }

    @Test
    @DisplayName("公房户数等于小区户数，通过；多1户，不通过")
    void moreFlatsThanHouseholds() {
        CommunityFacts whole = community("甲小区", Map.of());

        assertThat(with(whole, COUNTED, new Tenure(100, "区房产中心", 20, "纺织厂", false, null)))
                .isEmpty();
        assertThat(with(whole, COUNTED, new Tenure(100, "区房产中心", 21, "纺织厂", false, null)))
                .contains("甲小区公房共121户", "不超过小区户数（120户）", "多1户", "JA-2-7");
    }

    private static String with(CommunityFacts facts, Figures figures, Tenure tenure) {
        CommunityFacts community = new CommunityFacts(facts.community(), facts.facts(), figures, tenure);
        return new SurveyFacts(List.of(community)).check().reasons();
    }

    private static CommunityFacts community(String name, Map<FactKind, Fact> different) {
        Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            facts.put(kind, different.getOrDefault(kind, FOUND));
        }
        return new CommunityFacts(name, facts, COUNTED, PRIVATE);
    }
}
