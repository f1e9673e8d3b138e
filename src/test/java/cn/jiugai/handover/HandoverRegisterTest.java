package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("移交登记")
class HandoverRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final HandedItems HANDED = new HandedItems(List.of(HandedItem.AS_BUILT, HandedItem.KEYS), "另附光盘");

    @OnBothDatabases
    @DisplayName("一步步写入，原样取出；接收后别的阶段才读得到；再登记一次还是同一行")
    void steps(JdbcClient jdbc) {
        HandoverRegister register = register(jdbc);
        HandoverRecords records = new HandoverRecords(jdbc);
        long community = community(jdbc);
        long id = register.state(PROJECT, community, false, "jinanProperty");
        assertThat(register.state(PROJECT, community, true, null)).isEqualTo(id);
        register.setRoad(id, ManagementRoad.CHOOSE);
        register.setWay(id, ManagementWay.TRUSTEESHIP, "多数同意");
        register.setUpkeep(id, new ManagingUnit("国资公司", "日常维护"));
        register.handOver(id, DAY, new HandedItems(List.of(HandedItem.ROOMS), null));
        register.handOver(id, DAY, HANDED);
        assertThat(records.of(PROJECT)).isEmpty();
        register.receive(id, DAY.plusDays(1), "王某");

        assertThat(register.find(PROJECT, community))
                .contains(new Handover(
                        id,
                        true,
                        null,
                        ManagementRoad.CHOOSE,
                        ManagementWay.TRUSTEESHIP,
                        "国资公司",
                        "日常维护",
                        DAY,
                        DAY.plusDays(1)));
        assertThat(register.handed(id)).isEqualTo(HANDED);
        assertThat(records.of(PROJECT))
                .containsExactly(new HandoverRecords.HandedOver("云路新村", "国资公司", "日常维护", DAY.plusDays(1)));
    }

    @OnBothDatabases
    @DisplayName("没有管理单位和责任就接收，登记簿不收（JA-3.8-1）")
    void nobodyInCharge(JdbcClient jdbc) {
        HandoverRegister register = register(jdbc);
        long id = register.state(PROJECT, community(jdbc), true, "jinanProperty");

        assertThatThrownBy(() -> register.receive(id, DAY, "王某")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @OnBothDatabases
    @DisplayName("四方、会议、三个部分和各方意见原样存取")
    void council(JdbcClient jdbc) {
        long id = register(jdbc).state(PROJECT, community(jdbc), true, "jinanProperty");
        CouncilRegister register = new CouncilRegister(jdbc, Clock.systemUTC());
        Seat party = new Seat(CouncilSide.PARTY_ORGANISATION, "党委", null);
        Seat owners = new Seat(CouncilSide.OWNERS_COMMITTEE, null, "尚未选举");
        register.state(id, List.of(owners));
        register.state(id, List.of(owners, party));
        assertThat(register.seats(id)).containsExactly(party, owners);
        register.hold(id, new CouncilMeeting(DAY, "会议室"), Map.of(ManagementPart.MODE, "托管"));
        register.say(
                id, CouncilSide.PARTY_ORGANISATION, new Said(ManagementPart.MODE, "要写期限", "jinanProperty", "person"));

        assertThat(register.meetings(id)).containsExactly(new CouncilMeeting(DAY, "会议室"));
        Deliberation deliberation = register.deliberation(id);
        assertThat(deliberation.sides()).containsExactly(CouncilSide.PARTY_ORGANISATION);
        assertThat(deliberation.current(ManagementPart.MODE)).contains("托管");
        assertThat(deliberation.current(ManagementPart.RULES)).isEmpty();
        assertThat(deliberation.opinions())
                .containsExactly(new Deliberation.SideOpinion(
                        1, CouncilSide.PARTY_ORGANISATION, ManagementPart.MODE, false, "要写期限"));
    }

    @OnBothDatabases
    @DisplayName("业主意见每次一轮，以最后一轮为准；物业服务合同退回后重报的代替原来的；接收意见以最后一次为准")
    void managements(JdbcClient jdbc) {
        long id = register(jdbc).state(PROJECT, community(jdbc), true, "jinanProperty");
        ManagementRegister register = new ManagementRegister(jdbc);
        assertThat(register.opinions(id)).isEmpty();
        assertThat(register.contract(id)).isEmpty();
        register.addOpinions(id, new OwnersOpinions(1, 2, 3, 4), DAY);
        register.addOpinions(id, new OwnersOpinions(5, 6, 7, 8), DAY);
        ServiceContract contract = new ServiceContract("jinanProperty", DAY, "3号", DAY.plusDays(2), 36);
        register.putContract(id, new ServiceContract("jinanProperty", DAY, "3号", DAY.minusDays(2), 36));
        register.putContract(id, contract);
        ReceiptRegister receipts = new ReceiptRegister(jdbc);
        receipts.add(id, new Receipt(null, null, "缺钥匙"), "person");
        receipts.add(id, new Receipt(DAY, "王某", null), "person");

        assertThat(register.opinions(id)).contains(new OwnersOpinions(5, 6, 7, 8));
        assertThat(register.contract(id)).contains(contract);
        assertThat(receipts.newest(id)).isEqualTo(new Receipt(DAY, "王某", null));
    }

    @OnBothDatabases
    @DisplayName("以奖代补：申请、审核、核定逐步入登记簿")
    void award(JdbcClient jdbc) {
        long id = register(jdbc).state(PROJECT, community(jdbc), true, "jinanProperty");
        UpkeepAwardRegister register = new UpkeepAwardRegister(jdbc);
        assertThat(register.of(id)).isEmpty();
        register.propose(id, new Fen(3600050), "收缴率", "person");
        register.support(id, true, "属实");
        assertThat(register.of(id)).contains(new UpkeepAward(new Fen(3600050), "收缴率", true, "属实", null, null, null));
        register.refuse(id, DAY, "资金不足", "person");
        register.grant(id, new Fen(100), "5号", DAY, "person");
        assertThat(register.of(id))
                .contains(new UpkeepAward(new Fen(3600050), "收缴率", true, "属实", new Fen(100), "5号", null));
    }

    private static long community(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into community (project, name, households, buildings, area_m2, district, plan_year,
                                               active_year, name_key)
                        values (?, '云路新村', 120, 5, 9000, 'jinan', 2026, 2026, '云路新村')""").param(PROJECT).update();
        return jdbc.sql("select id from community where project = ?")
                .param(PROJECT)
                .query(Long.class)
                .single();
    }

    private static HandoverRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("insert into unit (id, district, name) values ('jinanProperty', 'jinan', '物业')")
                .update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        return new HandoverRegister(jdbc, null);
    }
}
