package cn.jiugai.feedback;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why households are not satisfied, as the street has sorted it out after a survey: a rectification each (HG-4.3-1). */
@Component
class Causes {

    private static final String CAUSE = "select id, cause, responsible from satisfaction_cause ";

    private final JdbcClient jdbc;

    Causes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param responsible role that has to put it right */
    record Cause(long id, String cause, String responsible) {}

    void add(String survey, String cause, String responsible, String person) {
        jdbc.sql("insert into satisfaction_cause (survey, cause, responsible, person) values (?, ?, ?, ?)")
                .params(survey, cause, responsible, person)
                .update();
    }

    /** Those of a survey, in the order in which they were written down. */
    List<Cause> of(String survey) {
        return jdbc.sql(CAUSE + "where survey = ? order by id")
                .param(survey)
                .query(Cause.class)
                .list();
    }

    Cause get(long id) {
        return jdbc.sql(CAUSE + "where id = ?").param(id).query(Cause.class).single();
    }
}
