package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.acceptance.ComparedItem.Result;
import cn.jiugai.database.OnBothDatabases;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("验收登记")
class AcceptanceRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @OnBothDatabases
    @DisplayName("每次验收会一轮，意见、比较结果和缺陷归本轮；结论只记在最后一轮")
    void rounds(JdbcClient jdbc) {
        AcceptanceRegister register = register(jdbc);
        Defects defects = new Defects(jdbc);
        AcceptanceRecords records = new AcceptanceRecords(jdbc, new ManagementPlans(jdbc));
        Meeting meeting = new Meeting(AcceptanceKind.COMPREHENSIVE, null, DAY, "项目现场");
        register.convene("run", PROJECT, meeting);
        register.addOpinion("run", new AcceptanceOpinion("experts", "luanExperts", false, "luanExperts"));
        register.addComparison("run", ComparedItem.PIPES, Result.DEVIATES);
        defects.add("run", new Defect(null, "experts", null, "坡道过陡", "contractor"));
        defects.add("run", new Defect(null, "districtHousing", ComparedItem.PIPES, "少铺120米", "contractor"));

        assertThat(register.opinions("run")).singleElement().matches(opinion -> !opinion.agrees());
        assertThat(register.comparison("run")).isEqualTo(Map.of(ComparedItem.PIPES, Result.DEVIATES));
        assertThat(defects.newest("run")).extracting(Defect::title).containsExactly("坡道过陡", "管线：少铺120米");
        assertThat(defects.get(defects.newest("run").get(1).id()).item()).isEqualTo(ComparedItem.PIPES);

        register.convene("run", PROJECT, meeting);
        assertThat(register.opinions("run")).isEmpty();
        assertThat(register.comparison("run")).isEmpty();
        assertThat(defects.newest("run")).isEmpty();
        assertThat(records.comprehensivelyAccepted(PROJECT)).isFalse();
        register.conclude("run", "8号", DAY);
        assertThat(records.comprehensivelyAccepted(PROJECT)).isTrue();
        assertThat(records.jointlyAccepted(PROJECT)).isFalse();
        assertThat(jdbc.sql("select round from acceptance_meeting where passed")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
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
