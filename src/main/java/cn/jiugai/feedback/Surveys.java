package cn.jiugai.feedback;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The surveys of satisfaction; each is known by its process instance (JA-4.8-2). */
@Component
class Surveys {

    private static final String SURVEY =
            "select instance, surveyed_from, surveyed_until, follow_up, confirmed_on, sample, sample_households from satisfaction_survey ";

    private final JdbcClient jdbc;

    Surveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A survey; what is not on record yet is null.
     *
     * @param instance id of its process instance
     * @param sample whom it asks; null where all households are asked without anybody having to say so
     * @param sampleHouseholds how many it asks, as fixed before it started
     */
    record Survey(
            String instance,
            LocalDate surveyedFrom,
            LocalDate surveyedUntil,
            String followUp,
            LocalDate confirmedOn,
            Sample sample,
            Integer sampleHouseholds) {

        /** Whether only the households of a list are asked. */
        boolean isListed() {
            return sample == Sample.LISTED;
        }
    }

    /** Begins a survey with the next number of the project. */
    void open(String instance, String project) {
        jdbc.sql("""
                        insert into satisfaction_survey (instance, project, round)
                        values (?, ?, (select coalesce(max(s.round), 0) + 1 from satisfaction_survey s where s.project = ?))""").params(instance, project, project).update();
    }

    /** Keeps when it was held, and where the residents were told of it. */
    void held(String instance, LocalDate from, LocalDate until, String notice) {
        jdbc.sql("update satisfaction_survey set surveyed_from = ?, surveyed_until = ?, notice = ? where instance = ?")
                .params(from, until, notice, instance)
                .update();
    }

    void confirm(String instance, String followUp, String person, LocalDate on) {
        jdbc.sql("update satisfaction_survey set follow_up = ?, person = ?, confirmed_on = ? where instance = ?")
                .params(followUp, person, on, instance)
                .update();
    }

    Survey get(String instance) {
        return jdbc.sql(SURVEY + "where instance = ?")
                .param(instance)
                .query(Survey.class)
                .single();
    }

    /** The newest one of the project; empty before the first one has begun. */
    Optional<Survey> newest(String project) {
        return jdbc.sql(SURVEY + "where project = ? order by round desc limit 1")
                .param(project)
                .query(Survey.class)
                .optional();
    }
}
