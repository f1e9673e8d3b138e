package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("首次启动时的示例计划")
class SamplePlansTest {

    @Autowired
    private SamplePlans samples;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Completions completions;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Timers timers;

    @Autowired
    private ManagementService management;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("当前年度的计划已启动，6个项目各等在第一步，编号保留2024")
    void sixProjectsWait() {
        AnnualPlan plan = sample();
        assertThat(plan.state()).isEqualTo(PlanState.STARTED);
        List<String> numbers = projects.ofYear(Player.JINAN, plan.year()).stream()
                .map(Project::number)
                .filter(number -> number.startsWith("JA-2024"))
                .toList();
        assertThat(numbers)
                .containsExactly("JA-2024-01", "JA-2024-02", "JA-2024-03", "JA-2024-04", "JA-2024-05", "JA-2024-06");
        assertThat(numbers)
                .allSatisfy(number -> assertThat(running(number)).as(number).isEqualTo(1));
        assertThat(timers.of(plan.businessKey(), "intermediateCatchEvent_yearEnds"))
                .as("the plan waits for the end of its year, and for no job")
                .hasSize(1);
        assertThat(management
                        .createJobQuery()
                        .messages()
                        .processDefinitionKey(PlanImport.PROCESS)
                        .list())
                .extracting(Job::getProcessInstanceId)
                .doesNotContain(instance(plan));
    }

    @Test
    @DisplayName("确认一步有办理记录，办理人是领导小组办公室的演示用户")
    void honestRecord() {
        assertThat(completions.of(sample().businessKey()))
                .extracting(Completion::step, Completion::person)
                .containsExactly(tuple("userTask_confirmPlan", "jinanLeadingGroup"));
    }

    @Test
    @DisplayName("再次启动不重复导入")
    void onlyOnce() {
        int before = projects.ofYear(Player.JINAN, sample().year()).size();
        samples.enterAll();
        assertThat(projects.ofYear(Player.JINAN, sample().year())).hasSize(before);
        assertThat(running("JA-2024-01")).isEqualTo(1);
    }

    private AnnualPlan sample() {
        return plans.find(Player.JINAN, LocalDate.now(clock).getYear()).orElseThrow();
    }

    private String instance(AnnualPlan plan) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.businessKey())
                .singleResult()
                .getId();
    }

    private long running(String project) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("renovation")
                .processInstanceBusinessKey(project)
                .count();
    }
}
