package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.database.OnBothDatabases;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("移交登记")
class HandoverRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Council COUNCIL = new Council("党委", "居委会", "尚未成立", "尚未成立");

    @OnBothDatabases
    @DisplayName("一步步写入，原样取出；移交后别的阶段才读得到")
    void steps(JdbcClient jdbc) {
        HandoverRegister register = register(jdbc);
        HandoverRecords records = new HandoverRecords(jdbc);
        register.open("run", PROJECT, false, null, COUNCIL);
        assertThat(jdbc.sql("""
                                select party_organisation, residents_committee, owners_committee, property_side
                                from handover where instance = 'run'""").query(Council.class).single())
                .as("the four sides of the council, JA-3.8-2")
                .isEqualTo(COUNCIL);
        assertThat(register.get("run")).isEqualTo(new Handover(false, false, null, null, null, null, null, null));
        register.setRoad("run", ManagementRoad.CHOOSE);
        register.setWay("run", ManagementWay.TRUSTEESHIP, "多数同意");
        register.setUpkeep("run", new ManagingUnit("国资公司", "日常维护"));
        assertThat(records.of(PROJECT)).isEmpty();
        register.close("run", DAY, "王某");

        assertThat(register.get("run"))
                .isEqualTo(new Handover(
                        false, false, null, ManagementRoad.CHOOSE, ManagementWay.TRUSTEESHIP, "国资公司", "日常维护", DAY));
        assertThat(records.of(PROJECT)).contains(new HandoverRecords.HandedOver("国资公司", "日常维护", DAY));
    }

    @OnBothDatabases
    @DisplayName("没有管理单位和责任就移交，登记簿不收（JA-3.8-1）")
    void nobodyInCharge(JdbcClient jdbc) {
        HandoverRegister register = register(jdbc);
        register.open("run", PROJECT, true, "jinanProperty", COUNCIL);
        assertThat(register.get("run").propertyManagement()).isTrue();

        assertThatThrownBy(() -> register.close("run", DAY, "王某")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @OnBothDatabases
    @DisplayName("业主意见每次一轮，以最后一轮为准；物业服务合同原样存取")
    void managements(JdbcClient jdbc) {
        register(jdbc).open("run", PROJECT, true, "jinanProperty", COUNCIL);
        ManagementRegister register = new ManagementRegister(jdbc);
        assertThat(register.opinions("run")).isEmpty();
        assertThat(register.contract("run")).isEmpty();
        register.addOpinions("run", new OwnersOpinions(1, 2, 3, 4), DAY);
        register.addOpinions("run", new OwnersOpinions(5, 6, 7, 8), DAY);
        ServiceContract contract = new ServiceContract("jinanProperty", DAY, "3号", DAY.plusDays(2), 36);
        register.addContract("run", contract);

        assertThat(register.opinions("run")).contains(new OwnersOpinions(5, 6, 7, 8));
        assertThat(register.contract("run")).contains(contract);
    }

    private static HandoverRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("insert into unit (id, district, name) values ('jinanProperty', 'jinan', '物业')")
                .update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        return new HandoverRegister(jdbc);
    }
}
