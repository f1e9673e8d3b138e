package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.Recheck;
import cn.jiugai.engine.Rechecks;
import cn.jiugai.play.Player;
import cn.jiugai.project.Question;
import cn.jiugai.project.Questions;
import cn.jiugai.survey.SurveyPlay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@DisplayName("已通过的核对再问一次")
class AskedAgainTest {

    private static final String CHECK = "serviceTask_checkAnswers";

    @Autowired
    private Player player;

    @Autowired
    private Rechecks rechecks;

    @Autowired
    private Questions questions;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private String first;

    @BeforeEach
    void oneHundredOfTwoHundredAnswered() {
        project = player.newProject();
        first = "甲小区" + project;
        SurveyPlay.finish(player, project);
        player.start("consultation", project);
        upload(new AnswerRows()
                .row(first, "2栋", "101", "微信群", "")
                .rows(first, 1, 99, "入户")
                .build());
        player.complete(project, "userTask_collectAnswers", Map.of("formsHandedOut", 200, "onlineNotice", "云路片区改造微信群"));
    }

    @Test
    @DisplayName("登记簿没有变：结论都不变")
    void nothingChanged() {
        assertThat(rechecks.of(project)).isNotEmpty().noneMatch(Recheck::changed);
        assertThat(rechecks.notAsked(project)).isEmpty();
    }

    @Test
    @DisplayName("户数由120更正为140：按当时的比例重新核对，还差10户；结论另存一行，写明起因")
    void moreHouseholds() {
        List<Recheck> changed = rechecks.around(project, "更正试验", () -> households(140)).stream()
                .filter(Recheck::changed)
                .toList();

        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).broken()).isTrue();
        assertThat(changed.get(0).question().step()).isEqualTo(CHECK);
        assertThat(changed.get(0).after().reasons()).contains("220户中至少110户", "现为100户（45.4%）", "还差10户", "JA-3.2-1");
        assertThat(jdbc.sql("select passed from verdict where project = ? and step = ? order by id")
                        .params(project, CHECK)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false);
        assertThat(jdbc.sql("select cause from verdict where project = ? and step = ? and not passed")
                        .params(project, CHECK)
                        .query(String.class)
                        .single())
                .isEqualTo("更正试验");
        assertThat(rechecks.around(project, "再更正", () -> households(120)))
                .filteredOn(Recheck::restored)
                .extracting(recheck -> recheck.question().step())
                .containsExactly(CHECK);
    }

    @Test
    @DisplayName("问题带着当时步骤上的数字、流程版本和条款")
    void keepsItsNumbers() {
        Question asked = questions.passed(project).stream()
                .filter(question -> question.step().equals(CHECK))
                .findFirst()
                .orElseThrow();

        assertThat(asked.numbers()).containsEntry("minimumCoverage", "50%");
        assertThat(asked.check()).isEqualTo("checkAnswers");
        assertThat(asked.definition()).startsWith("consultation:");
        assertThat(asked.clauses()).contains("JA-3.2-1");
    }

    private void upload(byte[] workbook) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "表.xlsx";
            }
        });
        String task = player.task(project, "userTask_collectAnswers").getId();
        assertThat(rest.withBasicAuth("zhongshiCommunity", "Jiugai-2024")
                        .postForEntity("/jiugai/tasks/%s/household-answers".formatted(task), form, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    /** In the register and as the survey has counted them. */
    private void households(int number) {
        jdbc.sql("""
                        update survey_facts set counted_households = ?
                        where community = (select id from community where project = ? and name = ?)""").params(number, project, first).update();
        jdbc.sql("update community set households = ? where project = ? and name = ?")
                .params(number, project, first)
                .update();
    }
}
