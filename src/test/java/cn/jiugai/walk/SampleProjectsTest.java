package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import cn.jiugai.tender.TenderRecords;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The six projects of the sample plan, which the house starts at its first start, each by its own street and community. */
@JiugaiTest
@DisplayName("示例计划的六个项目都能办到施工许可，由各自的街道、社区和全区的部门通过接口办理")
class SampleProjectsTest {

    private static final Set<String> STREETS = Set.of("zhongshiStreet", "dongshiStreet", "wangchengStreet");
    private static final Set<String> COMMUNITIES =
            Set.of("zhongshiCommunity", "dongshiCommunity", "wangchengCommunity");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Player player;

    @Autowired
    private RightAnswers right;

    @Autowired
    private SideStarts matters;

    @Autowired
    private Uploads uploads;

    @Autowired
    private TenderRecords tenders;

    @Autowired
    private Completions completions;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "JA-2024-01,zhongshi",
        "JA-2024-02,zhongshi",
        "JA-2024-03,dongshi",
        "JA-2024-04,dongshi",
        "JA-2024-05,wangcheng",
        "JA-2024-06,wangcheng"
    })
    void toTheConstructionPermit(String project, String street) {
        long began = System.nanoTime();
        Random random = new Random(project.hashCode());
        OverHttp hand = new OverHttp(player, uploads, port, project, random);
        ProjectWalk walk = new ProjectWalk(engine, player, right, matters, hand, project, random);
        walk.until(() -> hasReached(project, "construction"));

        System.out.printf("%s: %d tasks, %d ms%n", project, walk.acts(), (System.nanoTime() - began) / 1_000_000);
        assertThat(tenders.contract(project)).isPresent();
        assertThat(unitsOf(project)).containsAll(Set.of(street + "Street", street + "Community"));
        assertThat(unitsOf(project))
                .as("units of another street")
                .doesNotContainAnyElementsOf(others(STREETS, street))
                .doesNotContainAnyElementsOf(others(COMMUNITIES, street));
        assertThat(completions.of(project)).hasSizeGreaterThanOrEqualTo(walk.acts());
    }

    private boolean hasReached(String project, String process) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project)
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }

    private Set<String> unitsOf(String project) {
        return completions.of(project).stream().map(Completion::unit).collect(Collectors.toSet());
    }

    private static Set<String> others(Set<String> units, String street) {
        return units.stream().filter(unit -> !unit.startsWith(street)).collect(Collectors.toSet());
    }
}
