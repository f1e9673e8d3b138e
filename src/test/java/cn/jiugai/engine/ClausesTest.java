package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条款清单")
class ClausesTest {

    private final Clauses clauses = new Clauses();

    @Test
    @DisplayName("每条有章节、类别和中文转述")
    void complete() {
        assertThat(clauses.all()).hasSizeGreaterThan(60).allSatisfy(clause -> {
            assertThat(clause.id()).matches("[A-Z]{2}-\\d(\\.\\d)?-\\d+");
            assertThat(clause.at()).isNotBlank();
            assertThat(clause.kind()).isNotNull();
            assertThat(clause.text()).containsPattern("\\p{IsHan}{4}");
        });
    }

    @Test
    @DisplayName("执行口径和方案原意分开写")
    void reading() {
        Clause parts = clauses.find("JA-3.3-2").orElseThrow();

        assertThat(parts.kind()).isEqualTo(Clause.Kind.DOCUMENT);
        assertThat(parts.at()).isEqualTo("三(三)");
        assertThat(parts.text()).contains("资金筹措");
        assertThat(parts.reading()).contains("缺一不可");
        assertThat(clauses.find("JA-3.4-3").orElseThrow().reading()).isNull();
        assertThat(clauses.find("JA-9-9")).isEmpty();
    }
}
