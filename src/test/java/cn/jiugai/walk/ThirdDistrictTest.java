package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Shanwan (山湾区) is a file of units, a file of clauses, four models, a table of numbers and four forms; the rest it shares
 * with the two districts that are built in.
 */
@JiugaiTest
@DisplayName("第三个区只是一个文件夹：不写一行程序，和另外两个区并排运行")
class ThirdDistrictTest {

    private static final String SHANWAN = "shanwan";
    private static final String PROJECT = "SW-2029-01";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private ProjectStates states;

    @Autowired
    private RegisterAudit audit;

    @Test
    @DisplayName("从年度计划到项目办结；退回的理由写的是本区的数字和条款，共用的整改也是")
    void runs() {
        String jinan = player.newProject();
        player.start("consultation", jinan);
        String haigang = player.newHaigangProject();
        player.start("renovation", haigang);

        new Walk(port, SHANWAN, "SW-plan-2029", true, player::runJobs).play("annual-plan");
        Walk walk = new Walk(port, SHANWAN, PROJECT, true, player::runJobs);
        for (String phase : List.of("consultation", "construction")) {
            walk.play(phase);
            audit.agrees(PROJECT);
        }

        audit.isOver(PROJECT);
        assertThat(states.of(PROJECT)).isEqualTo(ProjectState.COMPLETED);
        assertThat(walk.printed()).allSatisfy(line -> assertThat(line).doesNotContain("JA-", "HG-"));
        assertThat(player.open(jinan)).isNotEmpty();
        assertThat(states.of(haigang)).isEqualTo(ProjectState.RUNNING);
    }

    @Test
    @DisplayName("本区的用户看不到另外两个区的流程，只看到本区的和共用的")
    void seesItsOwn() {
        Rest housing = new Rest(port, "shanwanHousingHead");
        assertThat(housing.call("GET", "/process-definition?latestVersion=true", null)
                        .json()
                        .findValuesAsText("tenantId"))
                .isNotEmpty()
                .containsOnly(SHANWAN);
    }

    @Test
    @DisplayName("程序里没有写这个区的名字")
    void noJava() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(ThirdDistrictTest::namesADistrict)
                            .toList())
                    .isEmpty();
        }
    }

    /** No district is told from another in Java, neither this one nor those that are built in. */
    private static boolean namesADistrict(Path source) {
        try {
            return Files.readString(source)
                    .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "")
                    .replaceAll("例如 jinan", "")
                    .matches("(?s).*\"(jinan|haigang|shanwan)\".*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
