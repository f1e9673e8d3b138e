package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("两个区互不可见")
class DistrictsTest {

    private static int number;

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    private Task jinan;
    private Task town;

    @BeforeEach
    void oneProjectEach() {
        String project = player.newProject();
        player.start("schemeReview", project);
        jinan = player.task(project, "userTask_draftScheme");
        String other = "TT-W-%03d".formatted(++number);
        engine.getRuntimeService()
                .createProcessInstanceByKey("renovation")
                .processDefinitionTenantId("testtown")
                .businessKey(other)
                .execute();
        town = player.task(other, "userTask_report");
    }

    @Test
    @DisplayName("各区的经办人只看到本区的任务，只能办本区的任务")
    void tasks() {
        Rest street = new Rest(port, "zhongshiStreet");
        Rest housing = new Rest(port, "testHousing");

        assertThat(street.call("GET", "/task/" + jinan.getId(), null).status()).isEqualTo(200);
        assertThat(street.call("GET", "/task/" + town.getId(), null).status()).isEqualTo(404);
        assertThat(housing.call("GET", "/task/" + town.getId(), null).status()).isEqualTo(200);
        assertThat(housing.call("GET", "/task/" + jinan.getId(), null).status()).isEqualTo(404);
        Reply completed = housing.post("/task/" + jinan.getId() + "/complete", Rest.variables(Map.of("guide", "x")));
        assertThat(completed.status()).isGreaterThanOrEqualTo(400);
        Reply claimed = housing.post("/task/" + jinan.getId() + "/claim", Map.of("userId", "testHousing"));
        assertThat(claimed.status()).isGreaterThanOrEqualTo(400);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(jinan.getId())
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?tenantIdIn=jinan",
                "/process-definition?tenantIdIn=jinan",
                "/process-instance?tenantIdIn=jinan",
                "/deployment?tenantIdIn=jinan",
                "/decision-definition?tenantIdIn=jinan",
                "/history/task?tenantIdIn=jinan",
                "/history/process-instance?tenantIdIn=jinan",
                "/history/activity-instance?tenantIdIn=jinan",
                "/variable-instance?tenantIdIn=jinan",
                "/job?tenantIdIn=jinan",
                "/incident?tenantIdIn=jinan"
            })
    @DisplayName("清单和计数都不含别的区")
    void listsAndCounts(String query) {
        for (String user : new String[] {"testHousing", "testHousingHead", "testtownOwner"}) {
            Rest other = new Rest(port, user);
            Reply list = other.call("GET", query, null);
            assertThat(list.status()).as(user + " " + query).isEqualTo(200);
            assertThat(list.json()).as(user + " " + query).isEmpty();
            Reply count = other.call("GET", query.replace("?", "/count?"), null);
            assertThat(count.json().path("count").asInt())
                    .as(user + " " + query)
                    .isZero();
        }
    }

    @Test
    @DisplayName("别的区的流程图、表单和部署的文件打不开，流程起不动")
    void files() {
        Rest other = new Rest(port, "testtownOwner");
        ProcessDefinition review = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("schemeReview")
                .tenantIdIn("jinan")
                .latestVersion()
                .singleResult();
        Deployment deployment = engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentId(review.getDeploymentId())
                .singleResult();

        for (String path : new String[] {
            "/process-definition/" + review.getId() + "/xml",
            "/process-definition/key/schemeReview/tenant-id/jinan/xml",
            "/task/" + jinan.getId() + "/deployed-form",
            "/deployment/" + deployment.getId() + "/resources",
            "/process-instance/" + jinan.getProcessInstanceId() + "/variables"
        }) {
            assertThat(other.call("GET", path, null).status()).as(path).isGreaterThanOrEqualTo(400);
        }
        Reply started = other.post(
                "/process-definition/key/schemeReview/tenant-id/jinan/start", Map.of("businessKey", "TT-W-X"));
        assertThat(started.status()).isGreaterThanOrEqualTo(400);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("TT-W-X")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("同一个流程编号在两个区各是各的：名称、版本、表单互不相干")
    void sameKeyTwice() {
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("renovation")
                        .latestVersion()
                        .list())
                .extracting(ProcessDefinition::getTenantId, ProcessDefinition::getName)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("jinan", "旧改项目"),
                        org.assertj.core.groups.Tuple.tuple("testtown", "旧改项目（试验区）"));
    }
}
