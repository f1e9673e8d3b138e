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

@DisplayName("HG-5.1-1 海港区决策表“所需手续”")
class HaigangProceduresTest {

    private static final List<String> FACTS =
            List.of("publicFunds", "landChange", "planningChange", "fireWorks", "civilDefence", "mainStructure");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private DmnDecision table;

    @BeforeEach
    void read() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/processes/haigang/procedures.dmn")) {
            table = engine.parseDecision("procedures", file);
        }
    }

    @Test
    @DisplayName("每种情况下十三项手续各有一行，写明理由和时限；施工图审查与 HG-5.1-2 一致")
    void everyProcedureOnce() {
        for (int bits = 0; bits < 1 << FACTS.size(); bits++) {
            for (Risk risk : Risk.values()) {
                Map<String, Object> facts = new HashMap<>(Map.of("risk", risk.name()));
                for (int fact = 0; fact < FACTS.size(); fact++) {
                    facts.put(FACTS.get(fact), (bits >> fact & 1) == 1);
                }
                List<Procedure> rows = rows(facts);

                assertThat(rows).as(facts.toString()).hasSize(13);
                assertThat(rows).extracting(Procedure::id).doesNotHaveDuplicates();
                assertThat(new DrawingReviewByRisk(
                                        new ProcedureList(rows).needs(Procedure.DRAWING_REVIEW), risk, (boolean)
                                                facts.get("mainStructure"))
                                .check()
                                .passed())
                        .as(facts.toString())
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("不涉及土地权属、规划条件、主体结构的低风险项目：只办立项、财评、招标、施工许可、两项备案和竣工验收")
    void plainProject() {
        assertThat(needed(Map.of("risk", "LOW")))
                .containsExactly(
                        "projectApproval",
                        "financeReview",
                        "tendering",
                        "constructionPermit",
                        "qualityFiling",
                        "safetyFiling",
                        "completionAcceptance");
    }

    @Test
    @DisplayName("涉及土地权属变化的办用地手续；涉及规划条件调整的，两项规划许可证可以在施工许可后补办")
    void landAndPlanning() {
        assertThat(needed(Map.of("risk", "LOW", "landChange", true))).contains("land");
        assertThat(rows(Map.of("risk", "LOW", "planningChange", true)))
                .filteredOn(row -> row.id().endsWith("Planning"))
                .allMatch(row -> row.needed() && row.stage() == Stage.LATER)
                .hasSize(2);
    }

    private List<String> needed(Map<String, Object> facts) {
        return rows(facts).stream().filter(Procedure::needed).map(Procedure::id).toList();
    }

    private List<Procedure> rows(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>();
        FACTS.forEach(fact -> all.put(fact, null));
        all.putAll(facts);
        return Procedure.rows(engine.evaluateDecisionTable(table, all).getResultList());
    }
}
