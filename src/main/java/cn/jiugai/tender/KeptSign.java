package cn.jiugai.tender;

import java.time.LocalDate;
import java.util.List;

/**
 * A sign as the register keeps it, with the newest decision on it.
 *
 * @param bids numbers of the bids concerned
 * @param decision null while nothing has been decided
 */
record KeptSign(long id, SignKind kind, String fact, List<Integer> bids, Decision decision) {

    /** @param document number of the decision, or of the investigation that was opened */
    record Decision(SignOutcome outcome, String reason, String document, LocalDate decidedOn, String person) {}

    /** Whether the award has to wait for it. */
    boolean isOpen() {
        return decision == null || !decision.outcome().isFinal();
    }
}
