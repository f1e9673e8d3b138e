package cn.jiugai.permit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A procedure of a project and how far its approval is.
 *
 * @param rounds each application with its answer, in their order; empty while nobody has applied
 */
record Approval(Procedure procedure, List<Round> rounds) {

    /**
     * One application and its answer.
     *
     * @param answeredAt null while the department has it
     * @param workingDays that the department took, the day of the application not counted; null while it has it
     * @param stoodStill working days of these for which the project stood still; they are not counted
     * @param unit unit that answered
     * @param documentNumber number of the approval; null if it was sent back
     * @param objection why it was sent back; null if it was approved
     */
    record Round(
            OffsetDateTime requestedAt,
            OffsetDateTime answeredAt,
            Integer workingDays,
            int stoodStill,
            String unit,
            String documentNumber,
            String objection) {}

    boolean granted() {
        return last().map(Round::documentNumber).isPresent();
    }

    OffsetDateTime requestedAt() {
        return rounds.isEmpty() ? null : rounds.get(0).requestedAt();
    }

    OffsetDateTime grantedAt() {
        return granted() ? last().orElseThrow().answeredAt() : null;
    }

    Optional<String> documentNumber() {
        return last().map(Round::documentNumber);
    }

    /** Why the last application was sent back, if it was and nobody has applied again. */
    Optional<String> objection() {
        return last().map(Round::objection);
    }

    Optional<Round> last() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** Working days that the department has taken in all rounds that it has answered; correcting is not its time. */
    int workingDays() {
        return rounds.stream()
                .filter(round -> round.workingDays() != null)
                .mapToInt(Round::workingDays)
                .sum();
    }

    /** By how many working days the time limit was overrun so far; 0 if it is kept. */
    int over() {
        return Math.max(0, workingDays() - procedure.term());
    }
}
