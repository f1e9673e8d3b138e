package cn.jiugai.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.engine.Clause;
import cn.jiugai.engine.Clauses;
import cn.jiugai.models.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all other tests of the build, over what they ran. */
@Order(Integer.MAX_VALUE)
@DisplayName("已落实的条款都在图上，都有测试放行过、拒绝过")
class ClauseCoverageTest {

    /** The clauses of the district that only the tests have. */
    private static final String TRIED_OUT = "SW-";

    private final Clauses clauses = new Clauses();

    @Test
    @DisplayName("落实清单与图上写的一致：清单只增不减，图上新写的条款要列进清单")
    void claimedAreOnTheModels() {
        assertThat(claimed()).isEqualTo(onModels());
    }

    @Test
    @DisplayName("方案的条款一条不漏，都在图上")
    void everyClauseIsClaimed() {
        assertThat(claimed()).isEqualTo(catalogue());
    }

    @Test
    @DisplayName("规则类、材料类条款：在写着它的步骤上，既有测试放行，也有测试拒绝")
    void rulesLetThroughAndRefuse() {
        Set<String> rules = claimed().stream()
                .filter(id -> Set.of(Clause.Kind.RULE, Clause.Kind.DOCUMENT)
                        .contains(clauses.find(id).orElseThrow().kind()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules.stream().filter(id -> !ClauseRuns.letThrough(id)).toList())
                .as("clauses that let no test through")
                .isEmpty();
        assertThat(rules.stream().filter(id -> !ClauseRuns.refused(id)).toList())
                .as("clauses that refused no test")
                .isEmpty();
    }

    private Set<String> catalogue() {
        return clauses.all().stream()
                .map(Clause::id)
                .filter(id -> !id.startsWith(TRIED_OUT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> onModels() {
        return Models.ours().stream()
                .flatMap(model -> model.clauses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> claimed() {
        try (var file = ClauseCoverageTest.class.getResourceAsStream("/clauses/claimed.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
