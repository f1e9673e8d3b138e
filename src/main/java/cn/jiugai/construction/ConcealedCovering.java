package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a concealed section may be covered (JA-3.5-4), and whether works go on at all (JA-3.6-2).
 *
 * @param section name of the section
 * @param state where its acceptance stands
 * @param remark what the supervising firm found when it refused; null otherwise
 * @param seenOn day on which the supervising firm saw it; null while it has not
 * @param coveredOn day on which it was covered
 * @param stops stops of the works that are not over, in words
 */
record ConcealedCovering(
        String section, State state, String remark, LocalDate seenOn, LocalDate coveredOn, List<String> stops) {

    /** Where the acceptance of a section stands. */
    enum State {
        NOT_APPLIED("未报验"),
        WAITING("已报验，监理尚未验收"),
        REFUSED("监理验收不合格"),
        ACCEPTED("监理验收合格");

        private final String title;

        State(String title) {
            this.title = title;
        }
    }

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (state != State.ACCEPTED) {
            findings.add(new Finding(
                    "JA-3.5-4",
                    remark == null ? state.title : state.title + "（" + remark + "）",
                    "“%s”覆盖前经监理验收合格".formatted(section),
                    "缺“%s”的验收合格记录".formatted(section),
                    "不得覆盖；已覆盖的应剥露后报监理验收，合格后再上报覆盖"));
        }
        if (state == State.ACCEPTED && coveredOn.isBefore(seenOn)) {
            findings.add(new Finding(
                    "JA-3.5-4",
                    "覆盖日期%s、验收日期%s".formatted(coveredOn, seenOn),
                    "“%s”经监理验收合格以后覆盖".formatted(section),
                    "早了%d天".formatted(ChronoUnit.DAYS.between(coveredOn, seenOn)),
                    "请核对覆盖日期；验收以前已经覆盖的，应剥露后重新报监理验收"));
        }
        if (!stops.isEmpty()) {
            findings.add(HoldWhileStopped.finding(stops));
        }
        return new Verdict(findings);
    }
}
