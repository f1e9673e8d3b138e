package cn.jiugai.feedback;

import cn.jiugai.feedback.Surveys.Survey;
import cn.jiugai.project.Household;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom each survey of satisfaction asks (HG-4.3-1). */
@Component
class SampleRegister {

    private final JdbcClient jdbc;

    SampleRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a list in the place of the one that was there before. */
    void list(String survey, Collection<Long> households) {
        jdbc.sql("delete from satisfaction_sample where survey = ?")
                .param(survey)
                .update();
        households.forEach(household -> jdbc.sql("insert into satisfaction_sample (survey, household) values (?, ?)")
                .params(survey, household)
                .update());
    }

    /** Rows of the households on the list; empty if there is none. */
    Set<Long> listed(String survey) {
        return new HashSet<>(jdbc.sql("select household from satisfaction_sample where survey = ?")
                .param(survey)
                .query(Long.class)
                .list());
    }

    /**
     * Whether the survey asks a household.
     *
     * @param known rows of the registered households by community and {@link Household#key()}
     */
    Predicate<Household> asked(Survey survey, Map<String, Long> known) {
        Set<Long> listed = survey.isListed() ? listed(survey.instance()) : Set.of();
        return home -> !survey.isListed() || listed.contains(known.get(home.community() + "/" + home.key()));
    }

    /** Names of the communities with a household on the list. */
    List<String> communities(String survey) {
        return jdbc.sql("""
                        select distinct c.name from satisfaction_sample s join household h on h.id = s.household
                                                                         join community c on c.id = h.community
                        where s.survey = ?""").param(survey).query(String.class).list();
    }

    /**
     * Keeps whom the survey asks.
     *
     * @param reason why not all of them, and how they were drawn; null for all
     * @param households how many are asked: from then on the denominator of the answers
     */
    void fix(String survey, Sample sample, String reason, int households, LocalDate on) {
        jdbc.sql("""
                        update satisfaction_survey
                        set sample = ?, sample_reason = ?, sample_households = ?, sample_fixed_on = ?
                        where instance = ?""")
                .params(Arrays.asList(sample.name(), reason, households, on, survey))
                .update();
    }
}
