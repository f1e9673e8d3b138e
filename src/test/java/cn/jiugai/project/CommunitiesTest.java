package cn.jiugai.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("项目的小区：登记、加入、调出、调整、更正")
class CommunitiesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final ScopeChange CHANGE = new ScopeChange("范围调整申请第3号", "jinanHousing");

    private final List<Object> events = new ArrayList<>();
    private JdbcClient jdbc;
    private Projects projects;
    private Communities communities;

    @OnBothDatabases
    @DisplayName("同一小区第二次登记到同年度另一个项目：说清两个项目；另一年度可以")
    void register(JdbcClient database) {
        open(database);

        assertThatThrownBy(() -> projects.register(project("JA-2026-03", 2026), List.of(community("甲 小区"))))
                .isInstanceOf(CommunityTakenException.class)
                .hasMessageContaining("“甲 小区”已在JA-2026-01（项目JA-2026-01）中")
                .hasMessageContaining("不能再列入JA-2026-03（项目JA-2026-03）")
                .hasMessageContaining("JA-3.1-2");
        projects.register(project("JA-2027-01", 2027), List.of(community("甲小区")));
        assertThat(names("JA-2027-01")).containsExactly("甲小区");
    }

    @OnBothDatabases
    @DisplayName("绕过规则直接写库：数据库不收")
    void database(JdbcClient database) {
        open(database);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into community (project, district, plan_year, active_year, name, name_key, households,
                                               buildings, area_m2)
                        values ('JA-2026-02', 'jinan', 2026, 2026, '甲小区', '甲小区', 1, 1, 1)""").update()).isInstanceOf(DuplicateKeyException.class);
    }

    @OnBothDatabases
    @DisplayName("调出后可以列入别的项目；再要回来先要从那里调出；回来时还是原来那一行")
    void removeAndAdd(JdbcClient database) {
        open(database);
        assertThat(communities.mayJoin("JA-2026-02", "甲小区").reasons()).contains("JA-2026-01", "JA-2026-02", "JA-3.1-2");
        assertThatThrownBy(() -> communities.add("JA-2026-02", community("甲小区"), CHANGE))
                .isInstanceOf(CommunityTakenException.class);
        long row = projects.communities("JA-2026-01").get(0).id();
        communities.remove("JA-2026-01", "甲小区", CHANGE);
        assertThat(names("JA-2026-01")).containsExactly("乙小区");
        communities.add("JA-2026-02", community("甲小区"), CHANGE);
        assertThat(names("JA-2026-02")).containsExactly("丙小区", "甲小区");
        assertThatThrownBy(() -> communities.add("JA-2026-01", community("甲小区"), CHANGE))
                .isInstanceOf(CommunityTakenException.class);
        communities.move("甲小区", "JA-2026-02", "JA-2026-01", CHANGE);

        assertThat(names("JA-2026-01")).containsExactly("甲小区", "乙小区");
        assertThat(projects.communities("JA-2026-01").get(0).id()).isEqualTo(row);
        assertThat(names("JA-2026-02")).containsExactly("丙小区");
    }

    @OnBothDatabases
    @DisplayName("调整到另一个项目：同一行带着已有资料过去，并通知各阶段；每次变动都留底")
    void move(JdbcClient database) {
        open(database);
        Community moving = projects.communities("JA-2026-01").get(0);
        communities.move("甲小区", "JA-2026-01", "JA-2026-02", CHANGE);

        assertThat(names("JA-2026-01")).containsExactly("乙小区");
        assertThat(projects.communities("JA-2026-02")).extracting(Community::id).contains(moving.id());
        assertThat(events).containsExactly(new CommunityMoved(moving.id(), "JA-2026-01", "JA-2026-02"));
        assertThat(log()).containsExactly("JA-2026-01 MOVED 甲小区 120 范围调整申请第3号 jinanHousing");
    }

    @OnBothDatabases
    @DisplayName("更正户数：新数生效，原数留底；没有这个小区时说清楚")
    void correct(JdbcClient database) {
        open(database);
        Community corrected = new Community(null, null, "甲小区", 1995, 125, 6, new BigDecimal("11500.00"));
        communities.correct("JA-2026-01", corrected, CHANGE);

        Community now = projects.communities("JA-2026-01").get(0);
        assertThat(now.households()).isEqualTo(125);
        assertThat(now.areaM2()).isEqualByComparingTo("11500");
        assertThat(log()).containsExactly("JA-2026-01 CORRECTED 甲小区 120 范围调整申请第3号 jinanHousing");
        assertThatThrownBy(() -> communities.remove("JA-2026-01", "丁小区", CHANGE))
                .hasMessage("项目“JA-2026-01”中没有小区“丁小区”");
    }

    private void open(JdbcClient database) {
        jdbc = database;
        events.clear();
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        CommunityRegister register = new CommunityRegister(jdbc, NOON);
        projects = new Projects(jdbc, NOON, register, new ProjectYears(jdbc, events::add));
        communities = new Communities(projects, register, new CommunityLog(jdbc, NOON), events::add);
        projects.register(project("JA-2026-01", 2026), List.of(community("甲小区"), community("乙小区")));
        projects.register(project("JA-2026-02", 2026), List.of(community("丙小区")));
    }

    private List<String> names(String project) {
        return projects.communities(project).stream().map(Community::name).toList();
    }

    private List<String> log() {
        return jdbc.sql("select project, kind, name, households, basis, person from community_change order by id")
                .query((row, number) -> "%s %s %s %d %s %s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5),
                                row.getString(6)))
                .list();
    }

    private static Project project(String number, int year) {
        return new Project(number, "jinan", year, "项目" + number, Fen.ofYuan("100"));
    }

    private static Community community(String name) {
        return new Community(null, null, name, 1995, 120, 5, new BigDecimal("11000"));
    }
}
