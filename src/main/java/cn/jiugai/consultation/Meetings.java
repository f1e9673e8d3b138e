package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The meetings of the second round: more than one, of each kind at least one (HG-2-5).
 *
 * @param held in their order
 * @param minimum least number of meetings
 */
record Meetings(List<Meeting> held, int minimum) {

    private static final String CLAUSE = "HG-2-5";
    private static final String REMEDY = "请选“再召开一次会议”，开会后把会议情况和建议登记";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (held.size() < minimum) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d次".formatted(held.size()),
                    "专题研讨会、专家论证会至少%d次".formatted(minimum),
                    "还差%d次".formatted(minimum - held.size()),
                    REMEDY));
        }
        String missing = Arrays.stream(MeetingKind.values())
                .filter(kind -> held.stream().noneMatch(meeting -> meeting.kind() == kind))
                .map(MeetingKind::title)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE, "没有召开%s".formatted(missing), "专题研讨会和专家论证会都召开", "缺%s".formatted(missing), REMEDY));
        }
        return new Verdict(findings);
    }
}
