package cn.jiugai.permit;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A procedure of a project with its time (JA-3.5-5).
 *
 * @param department role of the department that approves
 * @param reason why it is needed or left out
 * @param ahead what is said of it, in Chinese, as long as it is needed and nobody has applied for it
 * @param requestedAt when it was first applied for; empty if it was not
 * @param grantedAt when it was approved; empty if it is not
 * @param documentNumber number of the approval
 * @param workingDays that the department has taken in all its answers
 * @param term within how many working days it is to be approved
 * @param returns how often it was sent back
 */
public record ProcedureTime(
        String id,
        String name,
        String department,
        boolean needed,
        String reason,
        String ahead,
        Optional<OffsetDateTime> requestedAt,
        Optional<OffsetDateTime> grantedAt,
        Optional<String> documentNumber,
        int workingDays,
        int term,
        int returns) {

    static ProcedureTime of(Approval approval) {
        Procedure procedure = approval.procedure();
        return new ProcedureTime(
                procedure.id(),
                procedure.name(),
                procedure.department(),
                procedure.needed(),
                procedure.reason(),
                procedure.stage().ahead(),
                Optional.ofNullable(approval.requestedAt()),
                Optional.ofNullable(approval.grantedAt()),
                approval.documentNumber(),
                approval.workingDays(),
                procedure.term(),
                (int) approval.rounds().stream()
                        .filter(round -> round.objection() != null)
                        .count());
    }

    /** Whether the department took more than its time. */
    public boolean overTerm() {
        return workingDays > term;
    }
}
