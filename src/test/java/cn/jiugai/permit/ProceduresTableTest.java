package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JA-4.5-1 决策表“所需手续”")
class ProceduresTableTest {

    private static final List<String> FACTS = List.of(
            "publicFunds",
            "landChange",
            "planningChange",
            "fireWorks",
            "civilDefence",
            "mainStructure",
            "drawingReviewWaived",
            "commitmentSigned");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private DmnDecision table;

    @BeforeEach
    void read() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/processes/jinan/procedures.dmn")) {
            table = engine.parseDecision("procedures", file);
        }
    }

    @Test
    @DisplayName("768种情况下十一项手续各有一行，都写明理由和时限；立项、招标、施工许可、竣工验收始终需办")
    void everyProcedureOnce() {
        for (int bits = 0; bits < 1 << FACTS.size(); bits++) {
            for (Risk risk : Risk.values()) {
                Map<String, Object> facts = new HashMap<>(Map.of("risk", risk.name()));
                for (int fact = 0; fact < FACTS.size(); fact++) {
                    facts.put(FACTS.get(fact), (bits >> fact & 1) == 1);
                }
                List<Procedure> rows = rows(facts);

                assertThat(rows)
                        .as(facts.toString())
                        .extracting(Procedure::id)
                        .containsExactlyInAnyOrder(
                                "projectApproval",
                                "financeReview",
                                "tendering",
                                "land",
                                "planning",
                                "building",
                                "drawingReview",
                                "fireReview",
                                "civilDefence",
                                "constructionPermit",
                                "completionAcceptance");
                assertThat(rows).noneMatch(row -> row.reason().isBlank() || row.term() < 1);
                assertThat(needed(rows))
                        .contains("projectApproval", "tendering", "constructionPermit", "completionAcceptance");
            }
        }
    }

    @ParameterizedTest(name = "低风险 {0}、动主体结构 {1}、已承诺 {2}：{3}")
    @CsvSource({
        "LOW,    false, true,  不涉及主体结构变动的低风险项目，建设单位告知承诺",
        "LOW,    false, false, 建设单位没有签署告知承诺书，不能免审",
        "LOW,    true,  true,  涉及主体结构变动，不能免审",
        "LOW,    true,  false, 涉及主体结构变动，不能免审",
        "MEDIUM, false, true,  不是低风险项目，不能免审",
        "HIGH,   false, false, 不是低风险项目，不能免审",
        "MEDIUM, true,  true,  涉及主体结构变动，不能免审",
        "HIGH,   true,  false, 涉及主体结构变动，不能免审"
    })
    @DisplayName("JA-4.5-2 申请免审的八种情况：只有三项条件都满足才不办施工图审查")
    void drawingReview(Risk risk, boolean mainStructure, boolean committed, String reason) {
        Procedure review = rows(Map.of(
                        "drawingReviewWaived",
                        true,
                        "risk",
                        risk.name(),
                        "mainStructure",
                        mainStructure,
                        "commitmentSigned",
                        committed))
                .stream()
                .filter(row -> row.id().equals(Procedure.DRAWING_REVIEW))
                .findFirst()
                .orElseThrow();

        assertThat(review.needed()).isEqualTo(risk != Risk.LOW || mainStructure || !committed);
        assertThat(review.reason()).isEqualTo(reason);
    }

    @Test
    @DisplayName("动了主体结构：即使不改变外观，也要审查建筑设计")
    void structureTouched() {
        assertThat(needed(rows(Map.of("mainStructure", true, "risk", "LOW")))).contains("building", "drawingReview");
        assertThat(needed(rows(Map.of("mainStructure", false, "risk", "LOW")))).doesNotContain("building");
    }

    @Test
    @DisplayName("没有勾选的情况按“不涉及”，不会漏掉手续")
    void untouched() {
        Map<String, Object> facts = new HashMap<>();
        FACTS.forEach(fact -> facts.put(fact, null));
        facts.put("risk", "LOW");

        assertThat(rows(facts)).hasSize(11);
        assertThat(needed(rows(facts)))
                .containsExactly(
                        "projectApproval", "tendering", "drawingReview", "constructionPermit", "completionAcceptance");
    }

    private static List<String> needed(List<Procedure> rows) {
        return rows.stream().filter(Procedure::needed).map(Procedure::id).toList();
    }

    private List<Procedure> rows(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>();
        FACTS.forEach(fact -> all.put(fact, null));
        all.putAll(facts);
        return Procedure.rows(engine.evaluateDecisionTable(table, all).getResultList());
    }
}
