package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Player;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("泳道就是分工")
class RoutingTest {

    private static final String TOWN = "testtown";
    private static int number;

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Assignments assignments;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Parties parties;

    private String project;

    @BeforeEach
    void newNumber() {
        project = "TT-R-%03d".formatted(++number);
    }

    @Test
    @DisplayName("泳道“街道办事处”的任务给项目自己的街道，不给别的街道")
    void ownStreet() {
        String jinan = player.newProject();
        player.start("schemeReview", jinan);

        assertThat(player.unit(player.task(jinan, "userTask_draftScheme"))).isEqualTo("zhongshiStreet");
        player.as("zhongshiStreet", () -> assertThat(visible(jinan)).isOne());
        player.as("dongshiStreet", () -> assertThat(visible(jinan)).isZero());
    }

    @Test
    @DisplayName("还没有单位承担的角色：任务交主管部门，标明未指定单位；指定后任务随即转过去")
    void nobodyYet() {
        start("renovation");

        Task task = only();
        assertThat(player.unit(task)).isEqualTo("testHousing");
        assertThat(openTasks.find(task.getId()).orElseThrow().missingRole()).contains("streetOffice");

        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");
        assertThat(player.unit(only())).isEqualTo("testStreet");
        assertThat(openTasks.find(task.getId()).orElseThrow().missingRole()).isEmpty();
    }

    @Test
    @DisplayName("换单位：已认领的任务也转给新单位，别的角色的任务不动")
    void changeOfUnit() {
        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");
        start("renovation");
        engine.getTaskService().claim(only().getId(), "testStreet");
        assignments.name(TOWN, project, "implementingEntity", "testCompany", "testHousing");
        assertThat(only().getAssignee()).isEqualTo("testStreet");

        assignments.name(TOWN, project, "streetOffice", "testStreetNorth", "testHousing");

        assertThat(player.unit(only())).isEqualTo("testStreetNorth");
        assertThat(jdbc.sql("select unit from unit_naming where project = ? and role = 'streetOffice' order by id")
                        .param(project)
                        .query(String.class)
                        .list())
                .containsExactly("testStreet", "testStreetNorth");
        assertThat(only().getAssignee()).isNull();
    }

    @Test
    @DisplayName("换单位之后，原单位看不到也办不了这项任务，认领过它的人也一样；新单位可以")
    void formerUnitIsOut() {
        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");
        start("renovation");
        String task = only().getId();
        String instance = only().getProcessInstanceId();
        engine.getRuntimeService().setVariable(instance, "note", "办理中写下的内容");
        as("testStreet", "testStreet", () -> {
            engine.getTaskService().claim(task, "testStreet");
            assertThat(remembered(instance)).isPositive();
        });

        assignments.name(TOWN, project, "streetOffice", "testStreetNorth", "testHousing");

        for (String former : List.of("testStreet", "testStreetHead")) {
            as(former, "testStreet", () -> {
                assertThat(visible(project)).isZero();
                assertThat(remembered(instance)).as("历史中的变量").isZero();
                assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("summary", "无", "goOn", false)))
                        .isInstanceOf(AuthorizationException.class);
            });
        }
        as("testStreetNorth", "testStreetNorth", () -> {
            assertThat(visible(project)).isOne();
            assertThat(remembered(instance)).as("接手的单位可以看历史").isPositive();
            engine.getTaskService().complete(task, Map.of("summary", "无", "goOn", false));
            assertThat(remembered(instance)).as("办过的单位可以看历史").isPositive();
        });
        assertThat(visible(project)).isZero();
    }

    @Test
    @DisplayName("再次指定同一个单位：已认领的人接着办")
    void sameUnitAgain() {
        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");
        start("renovation");
        engine.getTaskService().claim(only().getId(), "testStreet");

        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");

        assertThat(only().getAssignee()).isEqualTo("testStreet");
    }

    @Test
    @DisplayName("不能承担这个角色的单位不能指定")
    void unfitUnit() {
        assertThatThrownBy(() -> assignments.name(TOWN, project, "streetOffice", "testCompany", "testHousing"))
                .hasMessageContaining("“试验建设公司”不能承担角色“街道办事处”");
        assertThatThrownBy(() -> assignments.name(TOWN, project, "streetOffice", "zhongshiStreet", "testHousing"))
                .hasMessageContaining("不能承担");
    }

    @Test
    @DisplayName("子流程里的任务归子流程所在的泳道；编号由建模工具生成的泳道按名称认")
    void subProcessAndGeneratedLane() {
        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");
        start("laneTrial");

        assertThat(player.unit(only())).isEqualTo("testStreet");
        engine.getTaskService().complete(only().getId());
        assertThat(only().getTaskDefinitionKey()).isEqualTo("userTask_last");
        assertThat(player.unit(only())).isEqualTo("testHousing");
    }

    @Test
    @DisplayName("一步由几家分别办理：每家一个任务；还没有单位的一家交主管部门，指定后只转它那一份")
    void oneTaskEach() {
        assignments.name(TOWN, project, "streetOffice", "testStreet", "testHousing");
        start("partiesTrial");

        assertThat(units()).containsExactlyInAnyOrder("testStreet", "testHousing");
        assignments.name(TOWN, project, "implementingEntity", "testCompany", "testHousing");
        assertThat(units()).containsExactlyInAnyOrder("testStreet", "testCompany");
    }

    @Test
    @DisplayName("另邀的单位已经在名单里承担一个角色的，只请它一次")
    void invitedTwice() {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getTenantId()).thenReturn("jinan");

        assertThat(parties.of(
                        execution,
                        "cityFinance,experts",
                        List.of("luanFinance", "luanDevelopmentReform", "jinanAudit")))
                .containsExactly("cityFinance", "experts", "luanDevelopmentReform", "jinanAudit");
    }

    private void as(String user, String unit, Runnable work) {
        engine.getIdentityService().setAuthentication(user, List.of(unit), List.of(TOWN));
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void start(String process) {
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(TOWN)
                .businessKey(project)
                .setVariables(Map.of())
                .execute();
    }

    private Task only() {
        return tasks().get(0);
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .list();
    }

    private List<String> units() {
        return tasks().stream().map(player::unit).toList();
    }

    private long remembered(String instance) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .count();
    }

    private long visible(String jinan) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(jinan)
                .count();
    }
}
