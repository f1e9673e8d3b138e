package cn.jiugai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("流程图里的办理期限按工作日")
class DueDatesInModelsTest {

    private static final Pattern IN_WORKING_DAYS = Pattern.compile("\\$\\{workCalendar\\.plus\\((\\d+)\\)}");

    @Autowired
    private Player player;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Clock clock;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("春节前一天收到的任务：期限跳过假期，算上节前节后的周末上班日，到当天17:30")
    void skipsTheSpringFestival() {
        LocalDate received = LocalDate.of(2026, 2, 13);
        ClockUtil.setCurrentTime(
                Date.from(received.atTime(9, 0).atZone(clock.getZone()).toInstant()));
        String project = player.newProject();
        player.start("schemeReview", project);

        Task task = player.task(project, "userTask_draftScheme");
        LocalDateTime due = LocalDateTime.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
        int days = daysInModel(task);
        assertThat(due).isEqualTo(calendar.days().plus(received, days).atTime(17, 30));
        assertThat(calendar.left(task.getDueDate())).isEqualTo(days);
        assertThat(calendar.days().plus(received, 2)).as("2月14日周六上班，16至23日放假").isEqualTo("2026-02-24");
    }

    private int daysInModel(Task task) {
        UserTask model = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        Matcher matcher = IN_WORKING_DAYS.matcher(model.getCamundaDueDate());
        assertThat(matcher.matches()).as(model.getCamundaDueDate()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
