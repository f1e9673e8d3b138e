package cn.jiugai.feedback;

import cn.jiugai.feedback.RemarkRound.Opinion;
import java.util.List;

/** Where a remark goes once the resident was asked about the answer (JA-3.5-3). */
enum RemarkRoad {
    /** The resident has an answer and wants no other one. */
    CLOSE,
    /** A unit answers once more. */
    AGAIN,
    /** Units have answered often enough in vain: the department in charge settles it. */
    RAISE;

    /**
     * @param rounds all of them, the newest one last, with what the resident says
     * @param mostRounds how many answers a resident may find wanting before the department in charge settles it; that a remark
     *     was sent on to another unit does not count
     */
    static RemarkRoad of(List<RemarkRound> rounds, int mostRounds) {
        return switch (rounds.get(rounds.size() - 1).opinion()) {
            case SATISFIED, NO_WORD -> CLOSE;
            case REASSIGNED -> AGAIN;
            case DISSATISFIED -> {
                long wanting = rounds.stream()
                        .filter(round -> round.opinion() == Opinion.DISSATISFIED)
                        .count();
                yield wanting < mostRounds ? AGAIN : RAISE;
            }
        };
    }
}
