package cn.jiugai.correction;

import java.time.OffsetDateTime;

/**
 * A correction of one fact of one subject.
 *
 * @param number counts the corrections of the project from 1
 * @param instance the process in which it runs
 * @param fact id of the fact
 * @param subject key of the subject
 * @param oldValue the value that was replaced, or is to be; null before the application
 * @param applicant user who applies
 * @param unit unit of the applicant
 * @param document number of the document of approval
 * @param remark why it was refused
 * @param result what came of it, in words
 */
record Correction(
        String project,
        int number,
        String instance,
        String fact,
        String factLabel,
        String subject,
        String subjectLabel,
        CorrectionState state,
        String oldValue,
        String newValue,
        String reason,
        String applicant,
        String unit,
        OffsetDateTime appliedAt,
        String approver,
        String document,
        String remark,
        OffsetDateTime decidedAt,
        String result) {

    /** The {@link Item#key} of what is corrected. */
    String item() {
        return fact + "/" + subject;
    }

    /** The name under which its consequences are kept, e.g. {@code 第3号更正（云路新村：户数）}. */
    String cause() {
        return "第%d号更正（%s：%s）".formatted(number, subjectLabel, factLabel);
    }
}
