package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@Covers(value = "householdConsent", district = "haigang")
@DisplayName("征求改造意愿：纸质、线上逐户表态，按全部户数计算")
class HouseholdConsentTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String ARRANGE = "userTask_arrangeConsent";
    private static final String COLLECT = "userTask_collectConsents";
    private static final String DECIDE = "userTask_decideOnConsent";
    private static final String HOME = "试验小区";

    @Autowired
    private Player player;

    @Autowired
    private ApplicationPlay play;

    @Autowired
    private Timers timers;

    @Autowired
    private ApplicationRecords records;

    @Autowired
    private TestRestTemplate rest;

    private String number;
    private ProcessInstance process;

    @BeforeEach
    void arrange() {
        number = play.filed(1996, 99);
        process = player.start("householdConsent", number);
        player.complete(number, ARRANGE, ApplicationPlay.ARRANGED);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-2-2：99户中79户同意退回，还差1户；再有1户同意即达标")
    void oneShort() {
        JsonNode receipt = upload(ApplicationPlay.COMMUNITY, ApplicationPlay.sheet(HOME, 79, 3))
                .getBody();
        assertThat(receipt.path("message").asText()).isEqualTo("已登记：新增82户，替换0户，未变0户。全部99户：79户同意，3户不同意，17户未表态");
        assertThat((String) player.variable(number, COLLECT, "consentFigures")).startsWith("全部99户：79户同意");
        player.complete(number, COLLECT, Map.of());

        assertThat(player.unit(player.task(number, DECIDE))).isEqualTo(ApplicationPlay.STREET);
        assertThat((String) player.variable(number, DECIDE, "reasons"))
                .contains("同意改造的户数不低于全部户数的80%", "99户中79户同意", "还差1户", "（依据 HG-2-2）");
        player.complete(number, DECIDE, Map.of("refusalAnswer", "again"));
        upload(ApplicationPlay.COMMUNITY, ApplicationPlay.sheet(List.of(row("1栋", "82", "同意", "线上"))));
        player.complete(number, COLLECT, Map.of());

        assertThat(player.ends(process)).containsExactly("endEvent_consentReached");
        assertThat(records.consent(number)).isEqualTo(new Consent(99, 80, 2));
    }

    @Test
    @DisplayName("达不到的停止申报，告知居民的话入册")
    void givenUp() {
        player.complete(number, COLLECT, Map.of());
        assertThat((String) player.variable(number, DECIDE, "reasons")).contains("99户中0户同意", "还差80户");
        player.complete(number, DECIDE, Map.of("refusalAnswer", "close", "told", "今年不再申报"));

        assertThat(player.ends(process)).containsExactly("endEvent_consentMissed");
        assertThat(records.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NO_CONSENT);
    }

    @Test
    @DisplayName("HG-3-5：同一户换写法不算两户；不写方式、写别的小区、多于登记户数，整表不收")
    void faults() {
        JsonNode faults = upload(
                        ApplicationPlay.COMMUNITY,
                        ApplicationPlay.sheet(List.of(
                                row("1栋", "101", "同意", ""),
                                row("01号楼", "101", "同意", "纸质"),
                                row("2栋", "1", "随便", "线上"),
                                List.of("别处", "1栋", "1", "同意", "纸质", ""))))
                .getBody()
                .path("faults");

        assertThat(faults.toString()).contains("纸质、线上之一", "与第2行不同的户", "同意或不同意；未表态的留空", "本项目的小区（试验小区）");
        assertThat(upload(ApplicationPlay.COMMUNITY, ApplicationPlay.sheet(HOME, 100, 0))
                        .getBody()
                        .toString())
                .contains("连同已登记的共100户", "至多99户");
        assertThat(records.consent(number)).isEqualTo(new Consent(99, 0, 0));
    }

    @Test
    @DisplayName("只有承办的社区能上传；模板按小区户数写明，未表态不计入")
    void rights() {
        assertThat(upload("jiansheCommunity", ApplicationPlay.sheet(HOME, 1, 0))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(rest.withBasicAuth(ApplicationPlay.COMMUNITY, PASSWORD)
                        .getForEntity(path() + "/template", byte[].class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("HG-7-5：镇街工作机构、联系人和社区党组织入册；同一镇街下一件申报自动带出")
    void workingBody() {
        assertThat(records.workingBody(number))
                .contains(new WorkingBody("文化路街道旧改办", "王某", "0335-3000000", "新北里社区党委", "李某"));
        String next = play.filed(1990, 50);
        player.start("householdConsent", next);

        assertThat(player.variable(player.task(next, ARRANGE), "workingBody")).isEqualTo("文化路街道旧改办");
    }

    @Test
    @DisplayName("HG-7-1：镇街没有按期组织、社区没有按期征求，转区住建局督办")
    void overdue() {
        String late = play.filed(1990, 50);
        player.start("householdConsent", late);
        timers.fireWhenDue(late, "boundaryEvent_arrangeConsentOverdue");
        player.runJobs(late);
        assertThat((String) player.variable(late, "userTask_pressOverdue", "overdue"))
                .contains("文化路街道办事处");

        timers.fireWhenDue(number, "boundaryEvent_collectConsentsOverdue");
        player.runJobs(number);
        assertThat((String) player.variable(number, "userTask_pressOverdue", "overdue"))
                .contains("新北里社区");
    }

    private static List<Object> row(String building, String door, String answer, String way) {
        return List.of(HOME, building, door, answer, way, "");
    }

    private String path() {
        return "/jiugai/tasks/%s/household-consents"
                .formatted(player.task(number, COLLECT).getId());
    }

    private ResponseEntity<JsonNode> upload(String user, byte[] workbook) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "改造意愿.xlsx";
            }
        });
        return rest.withBasicAuth(user, PASSWORD).postForEntity(path(), form, JsonNode.class);
    }
}
