package cn.jiugai.acceptance;

import java.util.Optional;

/**
 * How an item of plan and scheme was built (JA-3.7-3). One that deviates is either put right, then it names who does, or
 * accepted as it is, then it gives the reason and the document.
 *
 * @param number from 1 in the list of the meeting
 * @param conforms it was built as planned
 * @param built what was built instead; null if it conforms
 * @param responsible role that puts it right; null if it conforms or is accepted
 * @param reason why it is accepted; null if it is not
 * @param document number or name of the document in which it is; null if it is not
 */
record ComparedItem(
        int number,
        PlannedItem planned,
        boolean conforms,
        String built,
        String responsible,
        String reason,
        String document) {

    /** How messages name it. */
    String label() {
        return "第%d项（%s）".formatted(number, planned.label());
    }

    boolean accepted() {
        return !conforms && responsible == null;
    }

    /** What has to be put right; empty if it conforms or is accepted as it is. */
    Optional<String> defect() {
        return responsible == null ? Optional.empty() : Optional.of("%s：%s".formatted(label(), built));
    }
}
