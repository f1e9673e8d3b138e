package cn.jiugai.feedback;

import java.time.LocalDate;

/**
 * One time that a remark was handed to a unit (JA-3.5-3).
 *
 * @param unit id of the unit
 * @param dueOn the last day for its answer
 * @param answer null while it has not answered
 * @param answeredOn null together with the answer
 * @param opinion what the resident says to the answer; null while nobody has asked
 * @param reason why the resident is not satisfied, or why another unit has to answer; null if nothing was written
 */
record RemarkRound(
        int round,
        String unit,
        LocalDate dueOn,
        Answer answer,
        String answerText,
        LocalDate answeredOn,
        Opinion opinion,
        String reason) {

    /** The ways to answer. */
    enum Answer {
        DONE("已办理"),
        EXPLAINED("不能办理，说明理由"),
        NOT_OURS("不属于本单位职责");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** What the resident says to the answer. */
    enum Opinion {
        SATISFIED("满意"),
        DISSATISFIED("不满意"),
        NO_WORD("没有表态（联系不上或不愿表态）"),
        REASSIGNED("转其他单位办理");

        private final String title;

        Opinion(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Whether the unit has answered to the matter, rather than sent it on. */
    boolean isAnswered() {
        return answer != null && answer != Answer.NOT_OURS;
    }

    /** Whether the unit kept its day, or can still keep it. */
    boolean isOnTime(LocalDate today) {
        return !(answeredOn == null ? today : answeredOn).isAfter(dueOn);
    }
}
