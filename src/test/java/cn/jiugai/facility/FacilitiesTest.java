package cn.jiugai.facility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "facilities", district = "haigang")
@DisplayName("新建配套设施")
class FacilitiesTest {

    private static final String LIST = "userTask_listFacility";
    private static final String CONSENT = "userTask_gatherConsents";
    private static final String CONFIRM = "userTask_confirmFacility";

    @Autowired
    private Player player;

    @Autowired
    private FacilityRecords records;

    @Autowired
    private FacilityRegister facilities;

    @Autowired
    private Clock clock;

    private String project;
    private ProcessInstance run;

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
        run = player.start("facilities", project);
    }

    @Test
    @DisplayName("HG-5.2-1 没有新建设施的，登记后直接办结")
    void none() {
        assertThat(player.unit(player.task(project, LIST))).isEqualTo("wenhuaStreet");
        player.complete(project, LIST, Map.of("facilityEntry", "done"));
        assertThat(player.ends(run)).containsExactly("endEvent_facilitiesReady");
        assertThat(records.facilities(project)).isEmpty();
    }

    @Test
    @DisplayName("HG-5.2-1、HG-5.2-2 空地上的电梯和闲置用房：两份同意、规划确认，各有土地办理方式；需要不动产登记的留待登记")
    void confirmed() {
        list("ELEVATOR", "3栋电梯", "VACANT");
        list("PUBLIC_SERVICE", "党群服务站", "IDLE_ROOMS");
        assertThat((String) player.variable(project, LIST, "listed")).contains("3栋电梯（加装电梯）", "党群服务站（公共服务用房）");
        player.complete(project, LIST, Map.of("facilityEntry", "done"));
        player.completeAll(project, CONSENT, consents(true));
        assertThat(player.tasks(project, CONFIRM))
                .hasSize(2)
                .allSatisfy(task -> assertThat(player.unit(task)).isEqualTo("haigangResources"));
        player.tasks(project, CONFIRM)
                .forEach(task -> player.complete(
                        task,
                        task.getName().contains("电梯")
                                ? confirmation("NO_PRICE", "no")
                                : confirmation("UNCHANGED", "yes")));

        assertThat(player.ends(run)).containsExactly("endEvent_facilitiesReady");
        assertThat(records.facilities(project))
                .extracting(facility -> facility.planning().orElseThrow().treatment())
                .containsExactly(LandTreatment.NO_PRICE, LandTreatment.UNCHANGED);
        assertThat(records.toRegister(project)).extracting(Facility::name).containsExactly("党群服务站");
    }

    @Test
    @DisplayName("HG-5.2-1 缺相邻权人同意的不送规划确认，退回补办；违反规划的调整位置后重新确认")
    void refused() {
        list("CARE", "康养驿站", "CLEARED");
        player.complete(project, LIST, Map.of("facilityEntry", "done"));
        player.complete(project, CONSENT, consents(false));
        assertThat(player.open(project)).containsExactly(CONSENT);
        assertThat((String) player.variable(project, CONSENT, "reasons"))
                .contains("康养驿站（康养设施）只有一方同意", "缺相邻权人的同意", "HG-5.2-1");

        player.complete(project, CONSENT, consents(true));
        player.complete(
                project, CONFIRM, Map.of("planningFits", "no", "planningOn", today(), "planningNote", "占用消防通道"));
        assertThat((String) player.variable(project, CONSENT, "reasons")).contains("违反规划：占用消防通道");
        Map<String, Object> moved = consents(true);
        moved.put("facilitySite", "东侧腾空地北端");
        player.complete(project, CONSENT, moved);
        player.complete(project, CONFIRM, confirmation("NO_PRICE", "no"));
        assertThat(player.ended(run)).isTrue();
        assertThat(records.facilities(project)).extracting(Facility::place).containsExactly("东侧腾空地北端");
    }

    @Test
    @DisplayName("HG-5.2-2 停车设施写成不增收土地价款：退回；取消这处设施的写明原因后办结，不用同意书")
    void dropped() {
        list("PARKING", "停车场", "VACANT");
        player.complete(project, LIST, Map.of("facilityEntry", "done"));
        player.complete(project, CONSENT, consents(true));
        player.complete(project, CONFIRM, confirmation("NO_PRICE", "no"));
        assertThat((String) player.variable(project, CONSENT, "reasons"))
                .contains("停车场（停车设施）利用小区内空地，登记为“不增收土地价款”", "HG-5.2-2");
        player.complete(project, CONSENT, Map.of("dropped", true, "dropReason", "居民意见不一"));

        assertThat(player.ended(run)).isTrue();
        assertThat(records.facilities(project)).isEmpty();
        assertThat(facilities.of(project)).extracting(Facility::dropReason).containsExactly("居民意见不一");
    }

    private void list(String kind, String name, String land) {
        player.complete(
                project,
                LIST,
                Map.of(
                        "facilityEntry",
                        "add",
                        "facilityCommunity",
                        "新小区" + project,
                        "facilityName",
                        name,
                        "facilityKind",
                        kind,
                        "facilityPlace",
                        "小区东侧",
                        "facilityLand",
                        land));
    }

    private Map<String, Object> consents(boolean both) {
        Map<String, Object> consents =
                new HashMap<>(Map.of("facilitySite", "小区东侧", "userConsent", "业主委员会", "userConsentOn", today()));
        if (both) {
            consents.put("neighbourConsent", "3栋全体业主");
            consents.put("neighbourConsentOn", today());
        }
        return consents;
    }

    private Map<String, Object> confirmation(String treatment, String toRegister) {
        return Map.of(
                "planningFits",
                "yes",
                "planningOn",
                today(),
                "planningNumber",
                "海资规确〔2024〕7号",
                "landTreatment",
                treatment,
                "toRegister",
                toRegister);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
