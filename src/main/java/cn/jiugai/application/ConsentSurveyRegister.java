package cn.jiugai.application;

import cn.jiugai.engine.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code consent_survey}. */
@Component
class ConsentSurveyRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentSurveyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ConsentSurvey get(String application) {
        return jdbc.sql("select begun_on, forms_given_out, online_notice from consent_survey where application = ?")
                .param(application)
                .query(ConsentSurvey.class)
                .single();
    }

    /** A later one takes the place of the earlier one; every completion is kept anyway. */
    void set(Step step, ConsentSurvey now) {
        jdbc.sql("delete from consent_survey where application = ?")
                .param(step.project())
                .update();
        jdbc.sql("""
                        insert into consent_survey (application, begun_on, forms_given_out, online_notice, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        now.begunOn(),
                        now.formsGivenOut(),
                        now.onlineNotice(),
                        step.person(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
