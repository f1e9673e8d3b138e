package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.consultation.AnswerRegister.Stored;
import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.project.CommunityMoved;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        long id = new Households(jdbc).add(PROJECT, HOME);
        Answer visit = new Answer(HOME, Channel.VISIT, "王女士", EnumSet.of(Demand.ELEVATOR, Demand.ROADS), null, null);
        Answer online = new Answer(HOME, Channel.WEBSITE, null, EnumSet.of(Demand.ROADS), null, "增加停车位");
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
        Households households = new Households(jdbc);
        assertThat(households.byKey(PROJECT)).isEqualTo(Map.of("云路新村/3/501", id));
        assertThat(households.of(PROJECT)).containsExactly(HOME);
        assertThat(answers.unanswered(PROJECT, 1)).isEmpty();
        assertThat(answers.unanswered(PROJECT, 2)).containsExactly(HOME);
    }

    @OnBothDatabases
    @DisplayName("意见在项目内连续编号；撤回的不再列出，编号不再用")
    void opinions(JdbcClient jdbc) {
        register(jdbc);
        OpinionRegister opinions = new OpinionRegister(jdbc, NOON);
        long id = new Households(jdbc).add(PROJECT, HOME);
        opinions.add(PROJECT, id, 1, "增加停车位");
        opinions.withdraw(id, 1);
        opinions.add(PROJECT, id, 1, "保留大树");
        assertThat(opinions.of(PROJECT)).containsExactly(new Opinion(2, "云路新村", "3栋", "501", "保留大树", null, null));
        opinions.settle(PROJECT, new Settlement(2, Outcome.DECLINED, "影响消防通道"), "zhongshiStreet");

        assertThat(opinions.of(PROJECT))
                .containsExactly(new Opinion(2, "云路新村", "3栋", "501", "保留大树", Outcome.DECLINED, "影响消防通道"));
    }

    @OnBothDatabases
    @DisplayName("每一稿一次居民论证、一轮意见：轮次从2起，同一次论证再登记不换轮次；各轮答复互不替代")
    void rounds(JdbcClient jdbc) {
        AnswerRegister answers = register(jdbc);
        DiscussionRegister discussions = new DiscussionRegister(jdbc, NOON);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(discussions.newest(PROJECT)).isEmpty();
        discussions.put(PROJECT, "first", new Discussion(0, day, "社区会议室", 30, "基本同意"), "zhongshiStreet");
        discussions.put(PROJECT, "first", new Discussion(0, day, "社区会议室", 32, "基本同意"), "zhongshiStreet");
        discussions.put(PROJECT, "second", new Discussion(0, day, "小区广场", 50, "同意"), "zhongshiStreet");
        long id = new Households(jdbc).add(PROJECT, HOME);
        for (int round = 1; round <= 3; round++) {
            Stance stance = round == 1 ? null : round == 2 ? Stance.DISAGREES : Stance.AGREES;
            Answer answer = new Answer(HOME, Channel.VISIT, null, Set.of(), stance, null);
            answers.put(id, round, answer, Optional.empty(), "task" + round, "zhongshiCommunity");
        }

        assertThat(discussions.of("first")).contains(new Discussion(2, day, "社区会议室", 32, "基本同意"));
        assertThat(discussions.newest(PROJECT)).contains(new Discussion(3, day, "小区广场", 50, "同意"));
        AnswerFigures figures = new AnswerFigures(jdbc);
        assertThat(figures.stances(PROJECT, 1)).isEmpty();
        assertThat(figures.stances(PROJECT, 2)).isEqualTo(Map.of(Stance.DISAGREES, 1));
        assertThat(figures.stances(PROJECT, 3)).isEqualTo(Map.of(Stance.AGREES, 1));
        assertThat(answers.inForce(PROJECT, 2).get(id).answer().stance()).isEqualTo(Stance.DISAGREES);
    }

    @OnBothDatabases
    @DisplayName("小区调到别的项目：住户和意见跟着走，意见在那边接着编号；调出的小区不再计算")
    void followsCommunity(JdbcClient jdbc) {
        register(jdbc);
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values ('JA-2026-02', 'jinan', 2026, '解放路片区', 100, current_timestamp)""").update();
        OpinionRegister opinions = new OpinionRegister(jdbc, NOON);
        Households households = new Households(jdbc);
        long moving = households.add(PROJECT, HOME);
        long staying = households.add(PROJECT, new Household("云露小区", "1栋", "101"));
        opinions.add(PROJECT, moving, 1, "增加停车位");
        opinions.add(PROJECT, staying, 1, "保留大树");
        opinions.add(PROJECT, moving, 1, "修屋面");
        long community = jdbc.sql("select community from household where id = ?")
                .param(moving)
                .query(Long.class)
                .single();
        jdbc.sql("update community set project = 'JA-2026-02' where id = ?")
                .param(community)
                .update();
        new FollowCommunity(jdbc).moved(new CommunityMoved(community, PROJECT, "JA-2026-02"));

        assertThat(opinions.of(PROJECT))
                .extracting(Opinion::number, Opinion::opinion)
                .containsExactly(tuple(2, "保留大树"));
        assertThat(opinions.of("JA-2026-02"))
                .extracting(Opinion::number, Opinion::opinion)
                .containsExactly(tuple(1, "增加停车位"), tuple(2, "修屋面"));
        assertThat(households.of("JA-2026-02")).containsExactly(HOME);
        jdbc.sql("update community set left_at = current_timestamp, active_year = null where id = ?")
                .param(community)
                .update();
        assertThat(households.of("JA-2026-02")).isEmpty();
        assertThat(opinions.of("JA-2026-02")).isEmpty();
        assertThat(new AnswerFigures(jdbc).coverage("JA-2026-02", 1)).isEmpty();
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
