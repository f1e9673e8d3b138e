package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.walk.Papers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A user of every unit of a district, the head of its department in charge and its process owner, against what another has. */
@JiugaiTest
@DisplayName("区与区之间的墙：每个单位的用户都试一遍，别的区的什么也看不到、办不了")
class DistrictWallTest {

    private static final String OPEN_STEP = "userTask_nameLeadingGroup";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Offices offices;

    private final Map<String, Owned> owned = new HashMap<>();

    /** What one district has: a project with an open task and a paper, and the files of its models. */
    private record Owned(String project, Task task, ProcessDefinition process, String paper) {}

    @BeforeEach
    void oneProjectEach() {
        String jinan = player.newProject();
        player.start("schemeReview", jinan);
        own("jinan", jinan, player.task(jinan, "userTask_draftScheme"));
        String haigang = player.newHaigangProject();
        player.start("leadingGroup", haigang);
        own("haigang", haigang, player.task(haigang, OPEN_STEP));
    }

    private void own(String district, String project, Task task) {
        Reply sent = new Papers(port, player.unit(task)).attach(task.getId(), "现场照片");
        ProcessDefinition process = engine.getRepositoryService().getProcessDefinition(task.getProcessDefinitionId());
        owned.put(
                district,
                new Owned(project, task, process, sent.json().path("id").asText()));
    }

    @ParameterizedTest(name = "{0}的用户看{1}的")
    @CsvSource({"jinan, haigang", "haigang, jinan", "shanwan, haigang"})
    @DisplayName("读取、清单、计数、办结、文件、发起都被拦下")
    void wall(String district, String other) {
        Owned foreign = owned.get(other);
        SoftAssertions holes = new SoftAssertions();
        users(district).forEach(user -> {
            Rest rest = new Rest(port, user);
            reads(foreign)
                    .forEach(path -> holes.assertThat(
                                    rest.call("GET", path, null).status())
                            .as("%s reads %s", user, path)
                            .isGreaterThanOrEqualTo(400));
            lists(other)
                    .forEach(path -> holes.assertThat(
                                    rest.call("GET", path, null).json())
                            .as("%s lists %s", user, path)
                            .isEmpty());
            lists(other)
                    .map(path -> path.replace("?", "/count?"))
                    .forEach(path -> holes.assertThat(rest.call("GET", path, null)
                                    .json()
                                    .path("count")
                                    .asInt(-1))
                            .as("%s counts %s", user, path)
                            .isZero());
            holes.assertThat(rest.call("GET", "/jiugai/projects", null).body())
                    .as("%s lists projects", user)
                    .doesNotContain(foreign.project());
            acts(other, foreign)
                    .forEach((path, body) -> holes.assertThat(
                                    rest.post(path, body).status())
                            .as("%s acts on %s", user, path)
                            .isGreaterThanOrEqualTo(400));
        });
        holes.assertAll();

        assertThat(player.open(foreign.project()))
                .containsExactly(foreign.task().getTaskDefinitionKey());
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(foreign.task().getId())
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    private Stream<String> users(String district) {
        return Stream.concat(
                offices.units(district).stream().map(Unit::id),
                Stream.of(offices.inCharge(district).id() + "Head", district + "Owner"));
    }

    private static Stream<String> reads(Owned foreign) {
        String task = foreign.task().getId();
        String project = foreign.project();
        return Stream.of(
                "/task/" + task,
                "/task/" + task + "/form-variables",
                "/task/" + task + "/deployed-form",
                "/process-instance/" + foreign.task().getProcessInstanceId(),
                "/process-instance/" + foreign.task().getProcessInstanceId() + "/variables",
                "/history/process-instance/" + foreign.task().getProcessInstanceId(),
                "/process-definition/" + foreign.process().getId() + "/xml",
                "/deployment/" + foreign.process().getDeploymentId() + "/resources",
                "/jiugai/tasks/" + task + "/card",
                "/jiugai/tasks/" + task + "/basis",
                "/jiugai/tasks/" + task + "/papers",
                "/jiugai/papers/" + foreign.paper(),
                "/jiugai/projects/" + project + "/progress",
                "/jiugai/projects/" + project + "/residents",
                "/jiugai/projects/" + project + "/matters",
                "/jiugai/projects/" + project + "/outcome");
    }

    private static Stream<String> lists(String other) {
        return Stream.of(
                        "/task",
                        "/process-definition",
                        "/process-instance",
                        "/deployment",
                        "/decision-definition",
                        "/history/task",
                        "/history/process-instance",
                        "/history/activity-instance",
                        "/history/variable-instance",
                        "/variable-instance",
                        "/job",
                        "/incident")
                .map(path -> path + "?tenantIdIn=" + other);
    }

    private static Map<String, Object> acts(String other, Owned foreign) {
        String task = foreign.task().getId();
        Map<String, Object> nothing = Rest.variables(Map.of());
        return Map.of(
                "/task/" + task + "/complete",
                nothing,
                "/task/" + task + "/submit-form",
                nothing,
                "/task/" + task + "/claim",
                Map.of("userId", "zhongshiStreet"),
                "/process-definition/key/%s/tenant-id/%s/start"
                        .formatted(foreign.process().getKey(), other),
                Map.of("businessKey", foreign.project()),
                "/jiugai/projects/%s/matters/publicity".formatted(foreign.project()),
                Map.of());
    }
}
