package cn.jiugai.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was learned from projects and years, for those who make the next plan. */
@Component
public class Lessons {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lessons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(Lesson lesson) {
        jdbc.sql("""
                        insert into lesson (district, plan_year, project, worked, improve, person, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        lesson.district(),
                        lesson.planYear(),
                        lesson.project(),
                        lesson.worked(),
                        lesson.improve(),
                        lesson.person(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** Those of a plan year, the first one first. */
    public List<Lesson> of(String district, int planYear) {
        return jdbc.sql("""
                        select district, plan_year, project, worked, improve, person from lesson
                        where district = ? and plan_year = ? order by id""").params(district, planYear).query(Lesson.class).list();
    }

    /** The newest plan year before this one from which something was learned. */
    public Optional<Integer> yearBefore(String district, int planYear) {
        return jdbc.sql("""
                        select plan_year from lesson where district = ? and plan_year < ?
                        order by plan_year desc limit 1""").params(district, planYear).query(Integer.class).optional();
    }
}
