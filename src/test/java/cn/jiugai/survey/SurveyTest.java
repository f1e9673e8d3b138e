package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("survey")
@DisplayName("调查摸底")
class SurveyTest {

    private static final String SURVEY = "userTask_surveyCommunity";
    private static final String FORM = "userTask_formProject";

    @Autowired
    private Player player;

    @Autowired
    private SurveyRecords records;

    @Autowired
    private SurveyRegister surveys;

    @Autowired
    private Offices offices;

    private String project;
    private ProcessInstance survey;

    @BeforeEach
    void start() {
        project = player.newProject();
        survey = player.start("survey", project);
    }

    @Test
    @DisplayName("八类现状齐全、实施主体已明确：摸底完成，以后的工作转给实施主体")
    void passes() {
        assertThat(player.tasks(project, SURVEY))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("摸底小区现状：甲小区" + project, "摸底小区现状：乙小区" + project);
        assertThat(player.tasks(project, SURVEY).stream().map(player::unit)).containsOnly("zhongshiCommunity");
        assertThat(records.communitiesWithoutFacts(project)).containsExactly("甲小区" + project, "乙小区" + project);
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        assertThat(player.unit(player.task(project, FORM))).isEqualTo("zhongshiStreet");
        assertThat((String) player.variable(project, FORM, "surveyFindings"))
                .contains("**乙小区" + project + "**", "- 市政配套：雨天积水点12处；市政配套：见摸底表", "- 加装电梯：2个单元有需求");
        player.complete(project, FORM, SurveyPlay.formation());

        assertThat(player.ended(survey)).isTrue();
        assertThat(player.ends(survey)).containsExactly("endEvent_surveyDone");
        assertThat(records.communitiesWithoutFacts(project)).isEmpty();
        assertThat(records.elevatorStairwells(project)).contains(4);
        assertThat(records.formation(project))
                .contains(new Formation(
                        "甲小区、乙小区，东至云路，西至老淠河路，共8栋",
                        true,
                        "金安区城镇老旧小区改造规划（2021—2025年）",
                        "完整居住社区建设标准（试行）",
                        "jinanUrbanInvestment"));
        assertThat(surveys.facts(project).get(0).of(FactKind.PUBLIC_SPACE).measure())
                .isEqualByComparingTo(new BigDecimal("12"));
        assertThat(offices.holder(Player.JINAN, project, "implementingEntity"))
                .map(Unit::id)
                .contains("jinanUrbanInvestment");
    }

    @Test
    @DisplayName("乙小区缺市政配套：点名退回，只退乙小区，已填的自动带出，补齐后通过")
    void kindMissing() {
        Map<String, Object> gap = new HashMap<>(SurveyPlay.facts());
        gap.put("floodingSpots", null);
        gap.put("greenArea", 350.25);
        survey("甲小区" + project, SurveyPlay.facts());
        survey("乙小区" + project, gap);

        assertThat(player.open(project)).containsExactly(SURVEY);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .isEqualTo("要求每个小区摸清8类现状（数量和说明都要有），现为乙小区%s7类，乙小区%s缺1类：“市政配套”。请补齐后重新提交。（依据 JA-3.1-1）"
                        .formatted(project, project));
        assertThat(player.variable(project, SURVEY, "community")).isEqualTo("乙小区" + project);
        assertThat(player.variable(project, SURVEY, "greenArea")).isEqualTo(350.25);
        assertThat(player.variable(project, SURVEY, "residents")).isEqualTo(12L);
        assertThat(player.variable(project, SURVEY, "municipalCondition")).isEqualTo("市政配套：见摸底表");
        assertThat(records.communitiesWithoutFacts(project)).containsExactly("乙小区" + project);
        Map<String, Object> whole = new HashMap<>(gap);
        whole.put("floodingSpots", 2);
        survey("乙小区" + project, whole);
        assertThat(player.open(project)).containsExactly(FORM);
    }

    @Test
    @DisplayName("一个小区填的内容不会出现在另一个小区的表单里")
    void communitiesStayApart() {
        survey("甲小区" + project, SurveyPlay.facts());

        assertThat(player.variable(project, SURVEY, "housingCondition")).isNull();
    }

    @Test
    @DisplayName("没有明确实施主体：不能结束摸底，点名退回；明确后通过")
    void nobodyNamed() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        Map<String, Object> formation = new HashMap<>(SurveyPlay.formation());
        formation.put("implementingEntity", null);
        player.complete(project, FORM, formation);

        assertThat(player.open(project)).containsExactly(FORM);
        assertThat((String) player.variable(project, FORM, "reasons"))
                .contains("项目明确1家实施（投资）主体", "现为未明确", "缺实施（投资）主体", "JA-3.1-3");
        assertThat(offices.holder(Player.JINAN, project, "implementingEntity")).isEmpty();
        player.complete(project, FORM, SurveyPlay.formation());
        assertThat(player.ends(survey)).containsExactly("endEvent_surveyDone");
    }

    @Test
    @DisplayName("项目再次摸底：每个小区重新过一遍，带出上次的内容")
    void again() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        player.complete(project, FORM, SurveyPlay.formation());
        player.start("survey", project);

        assertThat(player.open(project)).isEqualTo(List.of(SURVEY, SURVEY));
        assertThat(player.variable(project, SURVEY, "housingCondition")).isEqualTo("房屋：见摸底表");
        assertThat(player.variable(project, SURVEY, "elevatorStairwells")).isEqualTo(2);
    }

    private void survey(String community, Map<String, Object> answer) {
        Task task = player.tasks(project, SURVEY).stream()
                .filter(open -> open.getName().endsWith(community))
                .findFirst()
                .orElseThrow();
        player.complete(task, answer);
    }
}
