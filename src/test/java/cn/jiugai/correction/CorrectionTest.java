package cn.jiugai.correction;

import static cn.jiugai.correction.CorrectionPlay.APPLY;
import static cn.jiugai.correction.CorrectionPlay.APPROVE;
import static cn.jiugai.correction.CorrectionPlay.APPROVED;
import static cn.jiugai.correction.CorrectionPlay.CHOOSE;
import static cn.jiugai.correction.CorrectionPlay.HANDLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.correction.CorrectionRecords.CorrectedFact;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import cn.jiugai.project.Consequences;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("correction")
@DisplayName("更正")
class CorrectionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private CorrectionPlay play;

    @Autowired
    private CorrectionRecords records;

    @Autowired
    private Consequences consequences;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectStates states;

    @Autowired
    private Completions completions;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private String households;

    @BeforeEach
    void consulted() {
        project = play.consulted(rest);
        households = play.ofFirst(project, "community.households");
    }

    @Test
    @DisplayName("建成年份由1995更正为1993：批准后写入，旧值、理由、批准人、文号留底；没有核对受影响，更正完成")
    void nothingChanges() {
        play.start(project);
        assertThat(player.unit(player.task(project, CHOOSE))).isEqualTo("zhongshiStreet");
        assertThat(player.variable(project, CHOOSE, "items").toString())
                .contains("甲小区" + project + "：户数（现为120）", "要求加装电梯的单元数（现为2）", "概算（现为8000000.00）");
        play.choose(project, play.ofFirst(project, "community.completedYear"));
        assertThat((String) player.variable(project, APPLY, "factNow"))
                .contains("现值：1995", "来源：年度计划附件", "应填：1949到2030的整数（年）");
        play.apply(project, "1993");
        assertThat(player.unit(player.task(project, APPROVE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, APPROVE, "application"))
                .contains("由 1995 更正为 **1993**", "不动产登记清册", "申请：中市街道办事处 经办人");
        assertThat(completedYear()).isEqualTo(1995);
        player.complete(project, APPROVE, APPROVED);

        assertThat(completedYear()).isEqualTo(1993);
        assertThat(player.open(project)).doesNotContain(HANDLE);
        CorrectedFact kept = records.of(project).get(0);
        assertThat(kept.state()).isEqualTo("已更正");
        assertThat(List.of(kept.oldValue(), kept.newValue(), kept.applicant(), kept.approver(), kept.document()))
                .containsExactly("1995", "1993", "zhongshiStreet", "jinanHousing", "金住建函〔2026〕18号");
        assertThat(kept.result()).contains("0项不再符合");
        assertThat(new Rest(port, "zhongshiStreet")
                        .call("GET", "/jiugai/matters/answers", null)
                        .body())
                .contains("第1号更正（甲小区%s：建成年份）已批准（金住建函〔2026〕18号）并写入登记簿；重新核对".formatted(project));
        assertThat(consequences.open(project)).isEmpty();
        JsonNode listed = new Rest(port, "zhongshiCommunity")
                .call("GET", "/jiugai/projects/" + project + "/corrections", null)
                .json();
        assertThat(listed.at("/corrected/0/unit").asText()).isEqualTo("中市街道办事处");
        assertThat(listed.at("/corrected/0/correction/oldValue").asText()).isEqualTo("1995");
        assertThat(new Rest(port, "dongshiStreet")
                        .call("GET", "/jiugai/projects/" + project + "/corrections", null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("户数由120更正为140：覆盖率不够，还差10户；交街道处理影响，下一次更正显示来源是第1号更正")
    void coverageFails() {
        play.correct(project, households, "140");

        assertThat(player.unit(player.task(project, HANDLE))).isEqualTo("zhongshiStreet");
        assertThat((String) player.variable(project, HANDLE, "effects"))
                .contains("核对覆盖率和渠道", "220户中至少110户", "现为100户", "还差10户", "请继续走访", "JA-3.2-1")
                .contains("核对范围与计划", "核实120户，少20户", "数错的请更正核实数", "JA-3.1-2");
        assertThat(records.of(project).get(0).result()).contains("2项不再符合", "还差10户");

        play.start(project);
        play.choose(project, households);
        assertThat((String) player.variable(project, APPLY, "factNow"))
                .contains("现值：140", "来源：第1号更正，金住建函〔2026〕18号，金安区住房和城乡建设局 经办人");
        play.apply(project, "121");
        player.complete(project, APPROVE, APPROVED);
        assertThat(consequences.open(project))
                .hasSize(2)
                .anySatisfy(open -> assertThat(open.reasons()).contains("还差1户"));
        play.correct(project, households, "120");
        assertThat(consequences.open(project)).isEmpty();
        player.complete(project, HANDLE, Map.of("handling", "再次更正，覆盖率重新符合"));
        assertThat(player.open(project)).doesNotContain(HANDLE);
    }

    @Test
    @DisplayName("新值不是整数、超出范围、与现值相同、没有填：退回，写明应填什么；没有写入")
    void badValues() {
        play.start(project);
        play.choose(project, households);
        play.apply(project, "一百四十");
        assertThat(reasons(APPLY)).contains("现为“一百四十”", "填1到20000的整数（户）", "JA-3.5-1");
        play.apply(project, "0");
        assertThat(reasons(APPLY)).contains("现为“0”", "1到20000的整数");
        play.apply(project, "120");
        assertThat(reasons(APPLY)).contains("新值120与现值相同", "没有可更正的内容");
        assertThatThrownBy(() -> play.apply(project, " "))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("“更正后的值”（newValue）应填写（必填）");

        assertThat(households()).isEqualTo(120);
        player.complete(project, APPLY, Map.of("rechoose", true));
        player.complete(project, CHOOSE, Map.of("withdrawn", true));
        assertThat(player.open(project)).doesNotContain(CHOOSE, APPLY, APPROVE);
        assertThat(records.of(project)).extracting(CorrectedFact::state).containsExactly("已撤回");
    }

    @Test
    @DisplayName("要求加装电梯的单元数只能更正到清单列得下的数：1001退回，1000可以")
    void noMoreThanTheListHolds() {
        play.start(project);
        play.choose(project, play.ofFirst(project, "survey.elevatorStairwells"));
        play.apply(project, "1001");
        assertThat(reasons(APPLY)).contains("现为“1001”", "0到1000的整数");
        play.apply(project, "1000");
        assertThat(player.open(project)).contains(APPROVE);
    }

    @Test
    @DisplayName("登记的数本身超出可填范围：照样列出现值，可以更正")
    void outOfRange() {
        jdbc.sql("update community set completed_year = 194 where project = ? and name = ?")
                .params(project, "甲小区" + project)
                .update();
        play.start(project);
        assertThat(player.variable(project, CHOOSE, "items").toString()).contains("建成年份（现为194）");
        play.choose(project, play.ofFirst(project, "community.completedYear"));
        play.apply(project, "1994");
        player.complete(project, APPROVE, APPROVED);

        assertThat(completedYear()).isEqualTo(1994);
    }

    @Test
    @DisplayName("没有证明材料不能申请；选错了事项要重选的，不用先交材料")
    void paper() {
        play.start(project);
        play.choose(project, households);
        Rest street = new Rest(port, "zhongshiStreet");
        String complete =
                "/task/%s/complete".formatted(player.task(project, APPLY).getId());
        Rest.Reply refused = street.post(complete, Rest.variables(CorrectionPlay.application("newValue", "118")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("缺少材料“更正证明材料”", "JA-3.5-1");
        assertThat(street.post(complete, Rest.variables(Map.of("rechoose", true)))
                        .status())
                .isEqualTo(204);
        assertThat(player.open(project)).contains(CHOOSE).doesNotContain(APPLY);
    }

    @Test
    @DisplayName("同一事项已有更正在审批：不能再提；前一个不同意后可以")
    void twoAtOnce() {
        play.start(project);
        play.choose(project, households);
        play.apply(project, "130");
        play.start("zhongshiStreet", project);
        play.choose(project, households);

        assertThat(player.open(project)).contains(CHOOSE).doesNotContain(APPLY);
        assertThat(reasons(CHOOSE)).contains("第1号更正正在审批", "请等第1号更正办完");
        player.complete(project, APPROVE, Map.of("correctionDecision", "refuse", "refusalReason", "清册是2019年的，请以现场为准"));
        assertThat(households()).isEqualTo(120);
        assertThat(records.of(project))
                .extracting(CorrectedFact::state, CorrectedFact::remark)
                .containsExactly(tuple("未予更正", "清册是2019年的，请以现场为准"));
        assertThat(new Rest(port, "zhongshiStreet")
                        .call("GET", "/jiugai/matters/answers", null)
                        .body())
                .contains("第1号更正（甲小区%s：户数）未获批准：清册是2019年的，请以现场为准".formatted(project));
        play.choose(project, households);
        assertThat(player.open(project)).contains(APPLY);
    }

    @Test
    @DisplayName("摸底还在填：不能更正摸底的数，请直接在该任务里填")
    void ownStepOpen() {
        player.start("survey", project);
        play.start(project);
        play.choose(project, play.ofFirst(project, "survey.leakingBuildings"));

        assertThat(reasons(CHOOSE)).contains("还没有办结", "请直接在任务“摸底小区现状", "JA-3.5-1");
        assertThat(player.open(project)).doesNotContain(APPLY);
    }

    @Test
    @DisplayName("申请人自己审批：400；以现值已变的申请，不能同意")
    void approvalRules() {
        play.start(project);
        play.choose(project, households);
        play.apply(project, "118");
        assertThat(approve("zhongshiStreet").status()).as("not its task").isEqualTo(403);
        setHouseholds(125);
        assertThatThrownBy(() -> player.complete(project, APPROVE, APPROVED))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("现值已由 120 变为 125");
        player.complete(project, APPROVE, Map.of("correctionDecision", "refuse", "refusalReason", "现值已变"));
        assertThat(households()).isEqualTo(125);
    }

    @Test
    @DisplayName("住建局自己更正自己登记的数，经接口用同一个人审批：400，请交本单位其他人员")
    void ownApplication() {
        completedByHousing();
        play.start("jinanHousing", project);
        play.choose(project, households);
        play.apply(project, "118");
        Rest.Reply own = approve("jinanHousing");

        assertThat(own.status()).isEqualTo(400);
        assertThat(own.message()).contains("申请人不能审批自己的更正申请");
        assertThat(households()).isEqualTo(120);
        assertThat(approve("jinanHousingHead").status()).isEqualTo(204);
        assertThat(households()).isEqualTo(118);
        assertThat(records.of(project).get(0).approver()).isEqualTo("jinanHousingHead");
    }

    @Test
    @DisplayName("社区没有登记过户数：列表里没有，硬填被拒绝；已暂停的项目不能更正；其他街道不能发起")
    void withoutRight() {
        play.start("zhongshiCommunity", project);
        assertThat(player.variable(project, CHOOSE, "items").toString()).doesNotContain("：户数（");
        assertThatThrownBy(() -> play.choose(project, households)).isInstanceOf(AnswerRefusedException.class);
        assertThatThrownBy(() -> play.start("dongshiStreet", project)).isInstanceOf(MatterRefusedException.class);
        states.set(project, ProjectState.SUSPENDED);
        assertThatThrownBy(() -> play.start(project))
                .isInstanceOf(MatterRefusedException.class)
                .hasMessageContaining("暂停");
    }

    private Rest.Reply approve(String user) {
        return new Rest(port, user)
                .post(
                        "/task/%s/complete"
                                .formatted(player.task(project, APPROVE).getId()),
                        Rest.variables(APPROVED));
    }

    /** As if the department in charge had confirmed the plan of this project. */
    private void completedByHousing() {
        completions.add(new Completion(
                Player.JINAN,
                project,
                "annualPlan",
                "instance",
                "task" + project,
                "userTask_confirmPlan",
                "确认年度计划",
                1,
                "jinanHousing",
                "jinanHousing",
                OffsetDateTime.now(),
                "{}",
                null,
                null));
    }

    private void setHouseholds(int number) {
        jdbc.sql("update community set households = ? where project = ? and name = ?")
                .params(number, project, "甲小区" + project)
                .update();
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }

    private int completedYear() {
        return projects.communities(project).get(0).completedYear();
    }

    private int households() {
        return projects.communities(project).get(0).households();
    }
}
