package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the works may be accepted by all parties as they were convened: after the works, with everybody who has to come
 * (JA-3.7-1, HG-4.3-2).
 *
 * @param completed the works are reported as completed
 * @param required how many parties have to come
 * @param missing those of them that no unit stands for, in words
 */
record CompletionMeeting(boolean completed, int required, List<String> missing) {

    Verdict check() {
        List<Finding> findings =
                new ArrayList<>(new WorksCompleted(completed).check().findings());
        if (!missing.isEmpty()) {
            findings.add(MissingParties.finding("JA-3.7-1", required, missing));
        }
        return new Verdict(findings);
    }
}
