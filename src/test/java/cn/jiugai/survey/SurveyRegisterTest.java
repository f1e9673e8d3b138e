package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
        assertThat(facts.figures()).isEqualTo(new Figures(210, 8, new BigDecimal("20560.00")));
        assertThat(facts.tenure()).isEqualTo(new Tenure(12, "区房产中心", 0, null, true, "金安纺织厂"));
        assertThat(register.facts(PROJECT, "first").get(0).missing()).hasSize(8);
        assertThat(register.facts(PROJECT, "second").get(0).missing()).hasSize(6);
    }

    @OnBothDatabases
    @DisplayName("拟定的项目每次提交存一轮，以最后一轮为准；没有提交时为空")
    void formation(JdbcClient jdbc) {
        register(jdbc);
        FormationRegister register = new FormationRegister(jdbc, NOON);
        assertThat(register.newest(PROJECT)).isEmpty();
        Formation second = new Formation("云路新村", true, "改造规划", "建设标准", "cityInvestment");
        register.add(PROJECT, "first", new Formation("云路新村", false, null, null, null), "zhongshiStreet");
        register.add(PROJECT, "second", second, "zhongshiStreet");

        assertThat(register.newest(PROJECT)).contains(second);
        assertThat(register.isFormed("second")).isTrue();
        assertThat(register.isFormed("third")).isFalse();
        assertThat(jdbc.sql("select round from survey_formation where project = ? order by round")
                        .param(PROJECT)
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(1, 2));
    }

    @OnBothDatabases
    @DisplayName("需求原样存取，没有问的为空；再次登记替换原来的")
    void demand(JdbcClient jdbc) {
        register(jdbc);
        DemandRegister demands = new DemandRegister(jdbc, NOON);
        assertThat(demands.of(PROJECT)).containsExactly(new CommunityDemand("云路新村", null, null, null, null, null));
        demands.put(PROJECT, "first", new CommunityDemand("云路新村", 3, 40, 20, null, 0), "zhongshiCommunity");
        CommunityDemand second = new CommunityDemand("云路新村", 0, 41, 20, 1, null);
        demands.put(PROJECT, "second", second, "zhongshiCommunity");

        assertThat(demands.of(PROJECT)).containsExactly(second);
        assertThat(demands.of(PROJECT, "first").get(0).electricVehicles()).isNull();
        assertThat(demands.of(PROJECT, "second")).containsExactly(second);
    }

    @OnBothDatabases
    @DisplayName("清单再次上传：同一处保留编号、更新面积，去掉的不再列出但留底")
    void lists(JdbcClient jdbc) {
        register(jdbc);
        ListRegister lists = new ListRegister(jdbc, NOON);
        ListedSite room = new ListedSite("云路新村", SiteKind.ROOM, "3栋 西侧传达室", new BigDecimal("36.50"));
        ListedSite land = new ListedSite("云路新村", SiteKind.LAND, "北门空地", new BigDecimal("300.00"));
        ListedViolation plot = new ListedViolation("云路新村", ViolationKindSeen.VEGETABLE_PLOT, "5栋南侧", null);
        lists.replace(PROJECT, new SurveyLists(List.of(room, land), List.of(plot)), "zhongshiCommunity");
        long id = lists.sites(PROJECT).get(0).id();
        ListedSite larger = new ListedSite("云路新村", SiteKind.ROOM, "3栋西侧传达室", new BigDecimal("40.00"));
        ListedViolation lane = new ListedViolation("云路新村", ViolationKindSeen.FIRE_LANE, "东门", "长期停放杂物");
        lists.replace(PROJECT, new SurveyLists(List.of(larger), List.of(plot, lane)), "zhongshiCommunity");

        assertThat(lists.sites(PROJECT))
                .extracting(IdleSite::id, IdleSite::kind, IdleSite::place, IdleSite::areaM2)
                .containsExactly(tuple(id, SiteKind.ROOM, "3栋 西侧传达室", new BigDecimal("40.00")));
        assertThat(lists.violations(PROJECT))
                .extracting(SeenViolation::kind, SeenViolation::place, SeenViolation::description)
                .containsExactly(
                        tuple(ViolationKindSeen.VEGETABLE_PLOT, "5栋南侧", null),
                        tuple(ViolationKindSeen.FIRE_LANE, "东门", "长期停放杂物"));
        assertThat(lists.counts(PROJECT)).isEqualTo(Map.of("云路新村", new Listed(1, 2)));
        assertThat(jdbc.sql("select count(*) from idle_site where withdrawn_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static CommunityFacts found(String greenArea) {
        return new CommunityFacts(
                "云路新村",
                Map.of(
                        FactKind.HOUSING,
                        new Fact(BigDecimal.valueOf(4), "屋面渗漏"),
                        FactKind.ENVIRONMENT,
                        new Fact(new BigDecimal(greenArea), "绿化缺损")),
                new Figures(210, 8, new BigDecimal("20560.00")),
                new Tenure(12, "区房产中心", 0, null, true, "金安纺织厂"));
    }

    private static SurveyRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        jdbc.sql("""
                        insert into community (project, district, plan_year, active_year, name, name_key, households,
                                               buildings, area_m2)
                        values (?, 'jinan', 2026, 2026, '云路新村', '云路新村', 212, 8, 20560)""").param(PROJECT).update();
        return new SurveyRegister(jdbc, NOON);
    }
}
