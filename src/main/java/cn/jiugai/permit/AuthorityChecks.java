package cn.jiugai.permit;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code authority_check}. */
@Component
class AuthorityChecks {

    private final JdbcClient jdbc;

    AuthorityChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String instance, String project, AuthorityCheck check, String person) {
        jdbc.sql("""
                        insert into authority_check (instance, project, role, unit, checked_on, checkers, place, result,
                                                     finding, responsible, person)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        instance,
                        project,
                        check.role(),
                        check.unit(),
                        check.checkedOn(),
                        check.checkers(),
                        check.place(),
                        check.result(),
                        check.finding(),
                        check.responsible(),
                        person))
                .update();
    }

    /** In the order of their days. */
    List<AuthorityCheck> of(String project) {
        return jdbc.sql("""
                        select role, unit, checked_on, checkers, place, result, finding, responsible from authority_check
                        where project = ? order by checked_on, instance""").param(project).query(AuthorityCheck.class).list();
    }
}
