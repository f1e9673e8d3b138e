package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.acceptance.AcceptanceRecords.AcceptedDeviation;
import cn.jiugai.acceptance.AcceptanceRecords.Passed;
import cn.jiugai.database.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("验收登记")
class AcceptanceRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final ComparedItem SHORT = new ComparedItem(
            1, new PlannedItem(PlannedSource.WORKS, "甲小区", "供水管", "500米"), false, "380米", "contractor", null, null);
    private static final ComparedItem ACCEPTED = new ComparedItem(
            2, new PlannedItem(PlannedSource.CHARGING, "甲小区", "充电棚", "20个车位"), false, "18个", null, "场地不够", "变更单第3号");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @OnBothDatabases
    @DisplayName("每次验收会一轮，意见、逐项比对和缺陷归本轮；结论只记在最后一轮；认可的偏差后面看得到")
    void rounds(JdbcClient jdbc) {
        AcceptanceRegister register = register(jdbc);
        Defects defects = new Defects(jdbc);
        Comparisons comparisons = new Comparisons(jdbc);
        AcceptanceRecords records = new AcceptanceRecords(jdbc, new ManagementPlans(jdbc), comparisons);
        Meeting meeting = new Meeting(AcceptanceKind.COMPREHENSIVE, null, DAY, "项目现场");
        register.convene("run", PROJECT, meeting);
        register.addExperts("run", List.of(new Expert("周明远", "给排水"), new Expert("吴晓岚", null)));
        comparisons.replace("run", List.of(SHORT));
        comparisons.replace("run", List.of(SHORT, ACCEPTED));
        defects.add("run", new Defect(null, "districtHousing", 1, "少铺120米", "contractor"));
        register.addOpinion("run", new AcceptanceOpinion("experts", "luanExperts", false, "周明远", "luanExperts"));
        defects.add("run", new Defect(null, "experts", null, "坡道过陡", "contractor"));

        assertThat(register.experts("run")).containsExactly(new Expert("周明远", "给排水"), new Expert("吴晓岚", null));
        assertThat(register.opinions("run")).singleElement().matches(opinion -> !opinion.agrees());
        assertThat(comparisons.newest("run")).containsExactly(SHORT, ACCEPTED);
        assertThat(defects.newest("run")).extracting(Defect::finding).containsExactly("少铺120米", "坡道过陡");
        defects.dropCompared("run");
        assertThat(defects.newest("run")).extracting(Defect::finding).containsExactly("坡道过陡");

        register.convene("run", PROJECT, meeting);
        assertThat(register.round("run")).isEqualTo(2);
        assertThat(register.opinions("run")).isEmpty();
        assertThat(register.opinionsBefore("run")).hasSize(1);
        assertThat(comparisons.newest("run")).isEmpty();
        assertThat(comparisons.before("run")).hasSize(2);
        assertThat(defects.newest("run")).isEmpty();
        assertThat(defects.earlier("run")).extracting(Defect::finding).containsExactly("坡道过陡");
        assertThat(register.running()).containsExactly(PROJECT);
        assertThat(records.comprehensivelyAccepted(PROJECT)).isFalse();

        comparisons.replace("run", List.of(ACCEPTED));
        register.conclude("run", "8号", DAY);
        assertThat(register.running()).isEmpty();
        assertThat(records.comprehensive(PROJECT)).contains(new Passed(null, DAY, 2, "8号", DAY));
        assertThat(records.jointlyAccepted(PROJECT)).isFalse();
        assertThat(records.bothPassedOn(PROJECT)).isEmpty();
        assertThat(records.acceptedDeviations(PROJECT))
                .containsExactly(new AcceptedDeviation("第2项（甲小区 充电棚）", "18个", "场地不够", "变更单第3号"));
    }

    @OnBothDatabases
    @DisplayName("通知有误、谁都还没有表态就重新组织的，不另算一轮")
    void convenedAnew(JdbcClient jdbc) {
        AcceptanceRegister register = register(jdbc);
        AcceptanceParties parties = new AcceptanceParties(jdbc);
        Meeting meeting = new Meeting(AcceptanceKind.JOINT, "3415-2026-0108", DAY, "项目现场");
        parties.require("run", List.of(new RequiredParty("contractor", "必须参加")));
        register.convene("run", PROJECT, meeting);
        parties.invite("run", List.of("contractor", "luanExperts"));
        register.convene("run", PROJECT, meeting);
        parties.invite("run", List.of("contractor", "luanExperts"));

        assertThat(register.round("run")).isEqualTo(1);
        assertThat(parties.invited("run"))
                .containsExactly(
                        new AcceptanceParties.Invited("contractor", true),
                        new AcceptanceParties.Invited("luanExperts", false));
        assertThat(register.otherProjectOf("3415-2026-0108", "JA-2026-02")).contains(PROJECT);
        assertThat(register.otherProjectOf("3415-2026-0108", PROJECT)).isEmpty();
    }

    @OnBothDatabases
    @DisplayName("联合验收会没有备案编号，登记簿不收")
    void noFilingNumber(JdbcClient jdbc) {
        AcceptanceRegister register = register(jdbc);
        Meeting meeting = new Meeting(AcceptanceKind.JOINT, null, DAY, "项目现场");

        assertThatThrownBy(() -> register.convene("run", PROJECT, meeting))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @OnBothDatabases
    @DisplayName("后续管理方案每次申报存一轮，以最后一轮为准")
    void managementPlan(JdbcClient jdbc) {
        register(jdbc);
        ManagementPlans plans = new ManagementPlans(jdbc);
        assertThat(plans.newest(PROJECT)).isEmpty();
        plans.add(PROJECT, Map.of(ManagementPart.MODE, "物业"));
        plans.add(PROJECT, Map.of(ManagementPart.MODE, "物业", ManagementPart.RULES, "规约"));

        assertThat(plans.newest(PROJECT)).isEqualTo(Map.of(ManagementPart.MODE, "物业", ManagementPart.RULES, "规约"));
    }

    private static AcceptanceRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("insert into unit (id, district, name) values ('luanExperts', 'jinan', '专家组')")
                .update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        return new AcceptanceRegister(jdbc);
    }
}
