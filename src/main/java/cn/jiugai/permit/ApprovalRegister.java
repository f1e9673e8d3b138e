package cn.jiugai.permit;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.permit.Approval.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications for procedures with their answers, each with its time (JA-3.5-5). */
@Component
class ApprovalRegister {

    private static final RowMapper<Round> ROUND = new SimplePropertyRowMapper<>(Round.class);

    private final PermitRegister permits;
    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final Clock clock;

    ApprovalRegister(PermitRegister permits, JdbcClient jdbc, WorkCalendar calendar, Clock clock) {
        this.permits = permits;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All procedures with what was applied for and answered; those that are left out have no rounds or older ones. */
    List<Approval> approvals(String project) {
        Map<String, List<Round>> rounds = rounds(project);
        return permits.procedures(project).stream()
                .map(procedure -> new Approval(procedure, rounds.getOrDefault(procedure.id(), List.of())))
                .toList();
    }

    Approval approval(String project, String procedure) {
        return approvals(project).stream()
                .filter(approval -> approval.procedure().id().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目 %s 的手续清单里没有“%s”".formatted(project, procedure)));
    }

    /**
     * Notes that the implementing entity applies now, for the first time or again. An application that nobody has answered
     * because its process was ended is taken up anew.
     */
    void request(String project, String procedure, String applicant) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int takenUp = jdbc.sql("""
                        update permit_round set applicant = ?, requested_at = ?, stood_still = 0
                        where project = ? and procedure_id = ? and answered_at is null""").params(applicant, now, project, procedure).update();
        if (takenUp == 0) {
            jdbc.sql("""
                            insert into permit_round (project, procedure_id, applicant, requested_at)
                            values (?, ?, ?, ?)""").params(project, procedure, applicant, now).update();
        }
    }

    /** Leaves out of the time of each application that is not answered what the project stood still. */
    void leaveOut(String project, int workingDays) {
        jdbc.sql("update permit_round set stood_still = stood_still + ? where project = ? and answered_at is null")
                .params(workingDays, project)
                .update();
    }

    void grant(String project, String procedure, String unit, String document, LocalDate day) {
        answer(project, procedure, unit, document, day, null);
    }

    void sendBack(String project, String procedure, String unit, String objection) {
        answer(project, procedure, unit, null, null, objection);
    }

    private void answer(
            String project, String procedure, String unit, String document, LocalDate day, String objection) {
        Round open = rounds(project).getOrDefault(procedure, List.of()).stream()
                .filter(round -> round.answeredAt() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目 %s 没有申报“%s”".formatted(project, procedure)));
        int days = waiting(open);
        jdbc.sql("""
                        update permit_round set answered_at = ?, working_days = ?, unit = ?, document_number = ?,
                               issued_on = ?, objection = ?
                        where project = ? and procedure_id = ? and answered_at is null""")
                .params(OffsetDateTime.now(clock), days, unit, document, day, objection, project, procedure)
                .update();
    }

    /** Day on the newest approval of a procedure; empty while it is not approved. */
    Optional<LocalDate> issuedOn(String project, String procedure) {
        return jdbc.sql("""
                        select max(issued_on) from permit_round
                        where project = ? and procedure_id = ? and document_number is not null having max(issued_on) is not null""").params(project, procedure).query(LocalDate.class).optional();
    }

    LocalDate requestedOn(Round round) {
        return day(round.requestedAt());
    }

    /** Working days since the application that nobody has answered yet, those not counted on which the project stood still. */
    int waiting(Round round) {
        return calendar.days().between(day(round.requestedAt()), calendar.today()) - round.stoodStill();
    }

    /** By procedure, in the order of the applications. */
    private Map<String, List<Round>> rounds(String project) {
        Map<String, List<Round>> rounds = new HashMap<>();
        jdbc.sql("""
                        select procedure_id, requested_at, answered_at, working_days, stood_still, unit, document_number,
                               objection
                        from permit_round where project = ? order by id""").param(project).query(row -> {
            rounds.computeIfAbsent(row.getString("procedure_id"), procedure -> new ArrayList<>())
                    .add(ROUND.mapRow(row, row.getRow()));
        });
        return rounds;
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
