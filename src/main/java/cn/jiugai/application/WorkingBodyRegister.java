package cn.jiugai.application;

import cn.jiugai.engine.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code working_body}, by the business key of the application or project. */
@Component
class WorkingBodyRegister {

    private static final String BODY =
            "select w.body, w.contact, w.phone, w.party_organisation, w.party_secretary from working_body w ";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkingBodyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<WorkingBody> find(String subject) {
        return jdbc.sql(BODY + "where w.subject = ?")
                .param(subject)
                .query(WorkingBody.class)
                .optional();
    }

    /** What was named last for the same kind of unit's other applications, so that it need not be written again. */
    Optional<WorkingBody> lastOf(String street) {
        return jdbc.sql(BODY + """
                        join application_facts f on f.application = w.subject
                        where f.street = ? order by w.recorded_at desc limit 1""").param(street).query(WorkingBody.class).optional();
    }

    void set(Step step, WorkingBody body) {
        jdbc.sql("delete from working_body where subject = ?")
                .param(step.project())
                .update();
        jdbc.sql("""
                        insert into working_body (subject, body, contact, phone, party_organisation, party_secretary,
                                                  recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        body.body(),
                        body.contact(),
                        body.phone(),
                        body.partyOrganisation(),
                        body.partySecretary(),
                        step.person(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
