package cn.jiugai.consultation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scope on which a street settles for a project. */
@Component
class ScopeRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScopeRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String project, SettledScope scope, String person) {
        jdbc.sql("""
                        insert into confirmed_scope (project, round, scope, renovation_plan, standard, person)
                        values (:project,
                                (select coalesce(max(round), 0) + 1 from confirmed_scope where project = :project),
                                :scope, :renovationPlan, :standard, :person)""")
                .param("project", project)
                .param("scope", scope.scope())
                .param("renovationPlan", scope.renovationPlan())
                .param("standard", scope.standard())
                .param("person", person)
                .update();
    }

    /** The scope as it was last submitted. */
    Optional<SettledScope> newest(String project) {
        return jdbc.sql("""
                        select scope, renovation_plan, standard, confirmed_at is not null as confirmed
                        from confirmed_scope where project = ? order by round desc limit 1""").param(project).query(SettledScope.class).optional();
    }

    void confirm(String project) {
        jdbc.sql("""
                        update confirmed_scope set confirmed_at = :now
                        where project = :project
                          and round = (select max(s.round) from confirmed_scope s where s.project = :project)""")
                .param("now", OffsetDateTime.now(clock))
                .param("project", project)
                .update();
    }
}
