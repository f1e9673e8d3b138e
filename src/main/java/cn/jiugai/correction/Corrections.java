package cn.jiugai.correction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of corrections: it keeps what each fact was before. */
@Component
class Corrections {

    /** Width of the column that holds what came of a correction. */
    private static final int LONGEST_RESULT = 4000;

    private static final String CUT = "\n（内容过长，以下从略，逐项见各步骤的核对记录）";

    private static final String SELECT = """
            select project, number, instance, fact, fact_label, subject, subject_label, state, old_value, new_value, reason,
                   applicant, unit, applied_at, approver, document, remark, decided_at, result
            from correction """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes what is to be corrected in this process, in the place of an earlier choice. */
    void choose(String project, String instance, Item item, String applicant, String unit) {
        if (find(instance).isPresent()) {
            jdbc.sql("""
                            update correction set fact = ?, fact_label = ?, subject = ?, subject_label = ?, state = 'CHOSEN',
                                   applicant = ?, unit = ?
                            where instance = ?""")
                    .params(
                            item.fact().id(),
                            item.fact().label(),
                            item.subject().key(),
                            item.subject().label(),
                            applicant,
                            unit,
                            instance)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into correction (project, number, instance, fact, fact_label, subject, subject_label, state,
                                                applicant, unit)
                        values (:project, coalesce((select max(c.number) from correction c where c.project = :project),
                                0) + 1, :instance, :fact, :factLabel, :subject, :subjectLabel, 'CHOSEN', :applicant,
                                :unit)""")
                .param("project", project)
                .param("instance", instance)
                .param("fact", item.fact().id())
                .param("factLabel", item.fact().label())
                .param("subject", item.subject().key())
                .param("subjectLabel", item.subject().label())
                .param("applicant", applicant)
                .param("unit", unit)
                .update();
    }

    void apply(String instance, String oldValue, String newValue, String reason, String applicant) {
        jdbc.sql("""
                        update correction set state = 'APPLIED', old_value = ?, new_value = ?, reason = ?, applicant = ?,
                               applied_at = ?
                        where instance = ?""")
                .params(oldValue, newValue, reason, applicant, OffsetDateTime.now(clock), instance)
                .update();
    }

    /** Takes an application back into the hands of who applies. */
    void reopen(String instance) {
        setState(instance, CorrectionState.CHOSEN);
    }

    void withdraw(String instance) {
        setState(instance, CorrectionState.WITHDRAWN);
    }

    /** @param document number of the document; null if it is refused */
    void decide(String instance, boolean approved, String document, String remark, String approver) {
        jdbc.sql("""
                        update correction set approver = ?, document = ?, remark = ?, decided_at = ?, state = ?
                        where instance = ?""")
                .params(
                        approver,
                        document,
                        remark,
                        OffsetDateTime.now(clock),
                        (approved ? CorrectionState.APPLIED : CorrectionState.REFUSED).name(),
                        instance)
                .update();
    }

    /**
     * @param oldValue the value that was really replaced
     * @param result what came of it, in words; cut where it is longer than the register can hold, and says so
     */
    void written(String instance, String oldValue, String newValue, String result) {
        jdbc.sql("update correction set state = 'WRITTEN', old_value = ?, new_value = ?, result = ? where instance = ?")
                .params(oldValue, newValue, fit(result), instance)
                .update();
    }

    private static String fit(String result) {
        return result.length() <= LONGEST_RESULT ? result : result.substring(0, LONGEST_RESULT - CUT.length()) + CUT;
    }

    Optional<Correction> find(String instance) {
        return jdbc.sql(SELECT + " where instance = ?")
                .param(instance)
                .query(Correction.class)
                .optional();
    }

    Correction get(String instance) {
        return find(instance).orElseThrow(() -> new IllegalStateException("no correction in process " + instance));
    }

    /** All corrections of a project, the first one first. */
    List<Correction> of(String project) {
        return jdbc.sql(SELECT + " where project = ? order by number")
                .param(project)
                .query(Correction.class)
                .list();
    }

    /** Another correction of the same fact of the same subject that waits for its approval. */
    Optional<Correction> other(Correction correction) {
        return of(correction.project()).stream()
                .filter(other -> other.number() != correction.number()
                        && other.state() == CorrectionState.APPLIED
                        && other.item().equals(correction.item()))
                .findFirst();
    }

    private void setState(String instance, CorrectionState state) {
        jdbc.sql("update correction set state = ? where instance = ?")
                .params(state.name(), instance)
                .update();
    }
}
