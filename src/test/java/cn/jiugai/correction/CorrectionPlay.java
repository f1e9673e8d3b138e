package cn.jiugai.correction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.consultation.AnswerRows;
import cn.jiugai.play.Player;
import cn.jiugai.survey.SurveyPlay;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Plays a project up to where there is something to correct, and its corrections. */
@Component
class CorrectionPlay {

    static final String CHOOSE = "userTask_chooseFact";
    static final String APPLY = "userTask_applyCorrection";
    static final String APPROVE = "userTask_approveCorrection";
    static final String HANDLE = "userTask_handleEffects";
    static final String DECIDE = "userTask_decideEffect";

    static final Map<String, Object> APPROVED =
            Map.of("correctionDecision", "approve", "approvalNumber", "金住建函〔2026〕18号");

    private final Player player;

    CorrectionPlay(Player player) {
        this.player = player;
    }

    /** Surveyed, and 100 of its 200 households have answered: just enough. */
    String consulted(TestRestTemplate rest) {
        String project = player.newProject();
        SurveyPlay.finish(player, project);
        player.start("consultation", project);
        String first = "甲小区" + project;
        upload(
                rest,
                player.task(project, "userTask_collectAnswers").getId(),
                new AnswerRows()
                        .row(first, "2栋", "101", "微信群", "")
                        .rows(first, 1, 99, "入户")
                        .build());
        player.complete(project, "userTask_collectAnswers", Map.of("formsHandedOut", 200, "onlineNotice", "云路片区改造微信群"));
        return project;
    }

    /** The key of a figure of the community 甲小区. */
    String ofFirst(String project, String fact) {
        return fact + "/甲小区" + project;
    }

    void start(String project) {
        start("zhongshiStreet", project);
    }

    void start(String unit, String project) {
        player.startMatter(unit, "correction", project);
    }

    void choose(String project, String item) {
        player.complete(project, CHOOSE, Map.of("item", item, "withdrawn", false));
    }

    void apply(String project, String value) {
        player.complete(project, APPLY, application("newValue", value));
    }

    static Map<String, Object> application(String field, String value) {
        Map<String, Object> answer = new HashMap<>();
        answer.put(field, value);
        answer.put("correctionReason", "不动产登记清册与摸底表不符，复核后以清册为准");
        answer.put("rechoose", false);
        return answer;
    }

    /** Starts, chooses, applies and approves. */
    void correct(String project, String item, String value) {
        start(project);
        choose(project, item);
        String field = "chosen".equals(player.variable(project, APPLY, "valueKind")) ? "newChoice" : "newValue";
        player.complete(project, APPLY, application(field, value));
        player.complete(project, APPROVE, APPROVED);
    }

    private static void upload(TestRestTemplate rest, String task, byte[] workbook) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "表.xlsx";
            }
        });
        assertThat(rest.withBasicAuth("zhongshiCommunity", "Jiugai-2024")
                        .postForEntity("/jiugai/tasks/%s/household-answers".formatted(task), form, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }
}
