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

@DisplayName("JA-4.5-1 决策表“所需手续”")
class ProceduresTableTest {

    private static final List<String> FACTS =
            List.of("publicFunds", "landChange", "planningChange", "fireWorks", "civilDefence", "drawingReviewWaived");

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
    @DisplayName("64种情况下八项手续各有一行，都写明理由；立项、施工许可始终需办")
    void everyProcedureOnce() {
        for (int bits = 0; bits < 1 << FACTS.size(); bits++) {
            Map<String, Object> facts = new HashMap<>();
            for (int fact = 0; fact < FACTS.size(); fact++) {
                facts.put(FACTS.get(fact), (bits >> fact & 1) == 1);
            }
            List<Procedure> rows = rows(facts);

            assertThat(rows)
                    .extracting(Procedure::id)
                    .containsExactlyInAnyOrder(
                            "projectApproval",
                            "financeReview",
                            "land",
                            "planning",
                            "drawingReview",
                            "fireReview",
                            "civilDefence",
                            "constructionPermit");
            assertThat(rows).noneMatch(row -> row.reason().isBlank());
            assertThat(rows)
                    .filteredOn(Procedure::needed)
                    .extracting(Procedure::id)
                    .contains("projectApproval", "constructionPermit");
        }
    }

    @Test
    @DisplayName("没有勾选的情况按“不涉及”，不会漏掉手续")
    void untouched() {
        Map<String, Object> facts = new HashMap<>();
        FACTS.forEach(fact -> facts.put(fact, null));

        assertThat(rows(facts))
                .hasSize(8)
                .filteredOn(Procedure::needed)
                .extracting(Procedure::id)
                .containsExactly("projectApproval", "drawingReview", "constructionPermit");
    }

    private List<Procedure> rows(Map<String, Object> facts) {
        return Procedure.rows(engine.evaluateDecisionTable(table, facts).getResultList());
    }
}
