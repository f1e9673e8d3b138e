package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.consultation.AnswerRegister.Stored;
import cn.jiugai.database.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("居民答复、意见和改造范围的登记")
class AnswerRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Household HOME = new Household("云路新村", "3栋", "501");

    @OnBothDatabases
    @DisplayName("答复原样存取；第二份生效，第一份留底，只计一户；未答复的小区也列出")
    void answers(JdbcClient jdbc) {
        AnswerRegister answers = register(jdbc);
        AnswerFigures figures = new AnswerFigures(jdbc);
        long id = new HouseholdRegister(jdbc).add(PROJECT, HOME);
        Answer visit = new Answer(HOME, Channel.VISIT, "王女士", EnumSet.of(Demand.ELEVATOR, Demand.ROADS), null);
        Answer online = new Answer(HOME, Channel.WEBSITE, null, EnumSet.of(Demand.ROADS), "增加停车位");
        answers.lock(PROJECT);
        answers.put(id, 1, visit, Optional.empty(), "task", "zhongshiCommunity");
        Stored first = answers.inForce(PROJECT, 1).get(id);
        assertThat(first.answer()).isEqualTo(visit);
        answers.put(id, 1, online, Optional.of(first), "task", "zhongshiCommunity");

        Stored second = answers.inForce(PROJECT, 1).get(id);
        assertThat(second.answer()).isEqualTo(online);
        assertThat(second.version()).isEqualTo(2);
        assertThat(figures.coverage(PROJECT, 1))
                .isEqualTo(List.of(new Coverage("云路新村", 212, 1), new Coverage("云露小区", 143, 0)));
        assertThat(figures.channels(PROJECT, 1)).isEqualTo(Map.of(Channel.WEBSITE, 1));
        assertThat(figures.demands(PROJECT, 1)).isEqualTo(Map.of(Demand.ROADS, 1));
        assertThat(figures.coverage(PROJECT, 2)).allMatch(coverage -> coverage.answered() == 0);
        assertThat(new HouseholdRegister(jdbc).ids(PROJECT)).isEqualTo(Map.of(HOME, id));
    }

    @OnBothDatabases
    @DisplayName("意见在项目内连续编号；撤回的不再列出，编号不再用")
    void opinions(JdbcClient jdbc) {
        register(jdbc);
        OpinionRegister opinions = new OpinionRegister(jdbc, NOON);
        long id = new HouseholdRegister(jdbc).add(PROJECT, HOME);
        opinions.add(PROJECT, id, 1, "增加停车位");
        opinions.withdraw(id, 1);
        opinions.add(PROJECT, id, 1, "保留大树");
        assertThat(new ConsultationRecords(opinions, new ScopeRegister(jdbc, NOON)).openOpinions(PROJECT))
                .containsExactly(new OpenOpinion(2, "云路新村 3栋 501", "保留大树"));
        opinions.settle(PROJECT, new Settlement(2, Outcome.DECLINED, "影响消防通道"), "zhongshiStreet");

        assertThat(opinions.of(PROJECT))
                .containsExactly(new Opinion(2, "云路新村", "3栋", "501", "保留大树", Outcome.DECLINED, "影响消防通道"));
    }

    @OnBothDatabases
    @DisplayName("改造范围每次提交存一轮，确认的是最后一轮")
    void scopes(JdbcClient jdbc) {
        register(jdbc);
        ScopeRegister scopes = new ScopeRegister(jdbc, NOON);
        assertThat(scopes.newest(PROJECT)).isEmpty();
        scopes.add(PROJECT, new SettledScope("云路新村", null, null, false), "zhongshiStreet");
        scopes.add(PROJECT, new SettledScope("云路新村", "规划", "标准", false), "zhongshiStreet");
        scopes.confirm(PROJECT);

        assertThat(scopes.newest(PROJECT)).contains(new SettledScope("云路新村", "规划", "标准", true));
        assertThat(jdbc.sql("select count(*) from confirmed_scope where confirmed_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @OnBothDatabases
    @DisplayName("发放情况以最后一次为准")
    void round(JdbcClient jdbc) {
        AnswerRegister answers = register(jdbc);
        answers.setRound(PROJECT, 1, 100, "微信群");
        answers.setRound(PROJECT, 1, 212, "微信群、官网");

        assertThat(jdbc.sql("select forms_handed_out from consultation_round")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(212));
    }

    private static AnswerRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        jdbc.sql("""
                        insert into community (project, district, plan_year, active_year, name, name_key, households,
                                               buildings, area_m2)
                        values (?, 'jinan', 2026, 2026, '云路新村', '云路新村', 212, 8, 20560),
                               (?, 'jinan', 2026, 2026, '云露小区', '云露小区', 143, 6, 13890)""").params(PROJECT, PROJECT).update();
        return new AnswerRegister(jdbc, NOON);
    }
}
