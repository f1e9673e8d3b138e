package cn.jiugai.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A filing of a report and what became of it; what has not happened yet is null. */
record ReportRound(
        int round,
        String summary,
        String problems,
        String measures,
        String filedBy,
        OffsetDateTime filedAt,
        String reviewedBy,
        Boolean reviewPassed,
        String reviewRemark,
        String sentBy,
        OffsetDateTime sentAt,
        Boolean accepted,
        String answerRemark) {

    /** The day whose figures it holds. */
    LocalDate filedOn(ZoneId zone) {
        return filedAt.atZoneSameInstant(zone).toLocalDate();
    }
}
