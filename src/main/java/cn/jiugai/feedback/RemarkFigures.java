package cn.jiugai.feedback;

import java.time.LocalDate;
import java.util.List;

/**
 * The remarks of a project counted (JA-3.5-3).
 *
 * @param received all that are on record
 * @param answered those to which a unit has answered, or which the department in charge has settled
 * @param onTime those that were answered, and no unit was late
 * @param satisfied those whose resident was satisfied in the end
 * @param open those that are not closed
 */
public record RemarkFigures(int received, int answered, int onTime, int satisfied, int open) {

    /**
     * What is counted of a remark.
     *
     * @param outcome null while it is open
     */
    record Counted(RemarkOutcome outcome, List<RemarkRound> rounds) {

        boolean answered() {
            return rounds.stream().anyMatch(RemarkRound::isAnswered)
                    || outcome == RemarkOutcome.SOLVED
                    || outcome == RemarkOutcome.EXPLAINED;
        }

        boolean onTime(LocalDate today) {
            return answered() && rounds.stream().allMatch(round -> round.isOnTime(today));
        }
    }

    static RemarkFigures of(List<Counted> remarks, LocalDate today) {
        return new RemarkFigures(
                remarks.size(),
                (int) remarks.stream().filter(Counted::answered).count(),
                (int) remarks.stream().filter(remark -> remark.onTime(today)).count(),
                (int) remarks.stream()
                        .filter(remark -> remark.outcome() == RemarkOutcome.SATISFIED)
                        .count(),
                (int) remarks.stream()
                        .filter(remark -> remark.outcome() == null)
                        .count());
    }

    /** In one Chinese sentence. */
    public String sentence() {
        return received == 0
                ? "没有收到居民意见。"
                : "收到%d件，已答复%d件（按期%d件），居民满意%d件，在办%d件。".formatted(received, answered, onTime, satisfied, open);
    }
}
