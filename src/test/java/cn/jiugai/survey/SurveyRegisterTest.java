package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.database.OnBothDatabases;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("摸底登记")
class SurveyRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @OnBothDatabases
    @DisplayName("原样存取，面积两位小数；再次登记替换原来的；只认本次摸底时另一次的不算")
    void facts(JdbcClient jdbc) {
        SurveyRegister register = register(jdbc);
        register.put(PROJECT, "first", found("350.25"), "zhongshiCommunity");
        register.put(PROJECT, "second", found("351.00"), "zhongshiCommunity");

        CommunityFacts facts = register.facts(PROJECT).get(0);
        assertThat(facts.of(FactKind.ENVIRONMENT)).isEqualTo(new Fact(new BigDecimal("351.00"), "绿化缺损"));
        assertThat(facts.missing()).hasSize(6).doesNotContain(FactKind.ENVIRONMENT);
        assertThat(facts.of(FactKind.HOUSING)).isEqualTo(new Fact(BigDecimal.valueOf(4), "屋面渗漏"));
        assertThat(facts.elevatorStairwells()).isEqualTo(3);
        assertThat(register.facts(PROJECT, "first").get(0).missing()).hasSize(8);
        assertThat(register.facts(PROJECT, "second").get(0).missing()).hasSize(6);
    }

    @OnBothDatabases
    @DisplayName("拟定的项目每次提交存一轮，以最后一轮为准；没有提交时为空")
    void formation(JdbcClient jdbc) {
        SurveyRegister register = register(jdbc);
        assertThat(register.formation(PROJECT)).isEmpty();
        Formation second = new Formation("云路新村", true, "改造规划", "建设标准", "cityInvestment");
        register.add(PROJECT, new Formation("云路新村", false, null, null, null), "zhongshiStreet");
        register.add(PROJECT, second, "zhongshiStreet");

        assertThat(register.formation(PROJECT)).contains(second);
        assertThat(jdbc.sql("select round from survey_formation where project = ? order by round")
                        .param(PROJECT)
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(1, 2));
    }

    private static CommunityFacts found(String greenArea) {
        return new CommunityFacts(
                "云路新村",
                Map.of(
                        FactKind.HOUSING,
                        new Fact(BigDecimal.valueOf(4), "屋面渗漏"),
                        FactKind.ENVIRONMENT,
                        new Fact(new BigDecimal(greenArea), "绿化缺损")),
                3);
    }

    private static SurveyRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        jdbc.sql(
                        "insert into community (project, name, households, buildings, area_m2) values (?, '云路新村', 212, 8, 20560)")
                .param(PROJECT)
                .update();
        return new SurveyRegister(jdbc, NOON);
    }
}
