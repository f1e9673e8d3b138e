package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "applicationFiling", district = "haigang")
@DisplayName("受理改造申请")
class ApplicationFilingTest {

    private static final String REGISTER = "userTask_registerApplication";
    private static final String ANSWER = "userTask_answerApplicant";

    @Autowired
    private Player player;

    @Autowired
    private ApplicationPlay play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ApplicationRecords records;

    @ParameterizedTest(name = "{0}")
    @EnumSource(Ownership.class)
    @DisplayName("HG-3-3：军队所属、军休干部住宅、国有企事业单位小区与普通小区一样受理，权属入册")
    void everyOwnership(Ownership ownership) {
        String number = play.filed(1985, 100);
        ProcessInstance process = player.start("applicationFiling", number);
        Map<String, Object> answer = filing(2000);
        answer.put("ownership", ownership.name());
        answer.put("applicantKind", "OWNERS_COMMITTEE");
        if (ownership != Ownership.ORDINARY) {
            answer.put("owner", "某部队留守处");
        }
        player.complete(number, REGISTER, answer);

        assertThat(player.ends(process)).containsExactly("endEvent_applicationAccepted");
        AppliedCommunity applied = records.find(number).orElseThrow();
        assertThat(applied.ownership()).isEqualTo(ownership);
        assertThat(applied.applicantKind()).isEqualTo(ApplicantKind.OWNERS_COMMITTEE);
        assertThat(applied.nationalScope()).isEqualTo("建成年代久，失养失修，配套不完善");
    }

    @Test
    @DisplayName("HG-3-1、HG-3-2：2006年建成退回，年份更正为2005年后受理")
    void corrected() {
        String number = play.filed(1985, 100);
        ProcessInstance process = player.start("applicationFiling", number);
        player.complete(number, REGISTER, filing(2006));
        assertThat((String) player.variable(number, ANSWER, "reasons"))
                .contains("现为2006年建成", "晚了1年", "2000年底前建成的优先改造", "（依据 HG-3-2）");
        player.complete(number, ANSWER, Map.of("refusalAnswer", "again"));
        player.complete(number, REGISTER, filing(2005));

        assertThat(player.ends(process)).containsExactly("endEvent_applicationAccepted");
        assertThat(records.find(number).orElseThrow().state()).isEqualTo(ApplicationState.OPEN);
    }

    @Test
    @DisplayName("确为2006年建成：告知申请人，不予受理")
    void rejected() {
        String number = play.filed(1985, 100);
        ProcessInstance process = player.start("applicationFiling", number);
        player.complete(number, REGISTER, filing(2006));
        player.complete(number, ANSWER, Map.of("refusalAnswer", "close", "told", "不在范围"));

        assertThat(player.ends(process)).containsExactly("endEvent_applicationRejected");
        assertThat(records.find(number).orElseThrow().state()).isEqualTo(ApplicationState.CLOSED);
    }

    @Test
    @DisplayName("HG-3-4：不写由谁提出、为什么符合国家范围，表单不收")
    void whoAndWhy() {
        String number = play.filed(1985, 100);
        player.start("applicationFiling", number);
        Map<String, Object> answer = filing(1990);
        answer.remove("applicantKind");
        answer.remove("nationalScope");

        assertThatThrownBy(() -> player.complete(number, REGISTER, answer))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("由谁提出")
                .hasMessageContaining("符合国家改造范围的理由");
    }

    @Test
    @DisplayName("HG-3-1：没有上传改造申请书和建成年份证明，不收；年份要有据可查")
    void withoutPapers() {
        String number = play.filed(1985, 100);
        player.start("applicationFiling", number);
        String task = player.task(number, REGISTER).getId();

        assertThatThrownBy(() ->
                        player.as(Player.HAIGANG, ApplicationPlay.COMMUNITY, () -> tasks.complete(task, filing(2000))))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("改造申请书")
                .hasMessageContaining("建成年份证明");
    }

    private static Map<String, Object> filing(int builtYear) {
        Map<String, Object> answer = ApplicationPlay.filing("试验小区", builtYear, 100);
        answer.put("planYear", String.valueOf(LocalDate.now().getYear() + 1)); // the sample plan of this year is closed
        return answer;
    }
}
