package cn.jiugai.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "facilityRegistration", district = "haigang")
@DisplayName("设施不动产登记")
class FacilityRegistrationTest {

    @Autowired
    private Player player;

    @Autowired
    private FacilityRecords records;

    @Autowired
    private FacilityRegister facilities;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("HG-5.2-2 需要登记的设施由登记机构登记证书号；登记完了、没有需要登记的，不能再发起")
    void registered() {
        String project = player.newHaigangProject();
        assertThatThrownBy(() -> player.startMatter("haigangResources", "facilityRegistration", project))
                .hasMessageContaining("没有需要办理不动产登记的新建设施");
        long id = service(project);
        player.startMatter("haigangResources", "facilityRegistration", project);
        player.complete(
                project,
                "userTask_registerFacility",
                Map.of(
                        "registeredFacility",
                        String.valueOf(id),
                        "certificate",
                        "冀（2024）秦皇岛市不动产权第0001号",
                        "registeredOn",
                        LocalDate.now(clock).toString()));

        assertThat(player.open(project)).isEmpty();
        assertThat(facilities.get(id).certificate()).isEqualTo("冀（2024）秦皇岛市不动产权第0001号");
        assertThat(records.toRegister(project)).isEmpty();
        assertThatThrownBy(() -> player.startMatter("wenhuaStreet", "facilityRegistration", project))
                .hasMessageContaining("资源规划局");
    }

    private long service(String project) {
        facilities.add(
                project,
                "新小区" + project,
                "党群服务站",
                FacilityKind.PUBLIC_SERVICE,
                "1栋底层",
                FacilityLand.IDLE_ROOMS,
                "test");
        long id = facilities.of(project).get(0).id();
        LocalDate today = LocalDate.now(clock);
        facilities.consent(id, "1栋底层", "业主委员会", today, "1栋业主", today);
        facilities.confirm(id, new Facility.Planning(true, "7号", LandTreatment.UNCHANGED, true, null), today, "test");
        return id;
    }
}
