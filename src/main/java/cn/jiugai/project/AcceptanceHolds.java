package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether everything is settled that has to be before an acceptance is issued (JA-3.7-1, JA-3.7-3): what was made for it,
 * and what already held the finish of the works and came up again since.
 */
@Component
public class AcceptanceHolds {

    private final ObjectProvider<AcceptanceHold> holds;

    AcceptanceHolds(ObjectProvider<AcceptanceHold> holds) {
        this.holds = holds;
    }

    /** Names all that is open, whoever knows of it, in the order of the clauses. */
    public Verdict check(String project) {
        return new Verdict(holds.stream()
                .flatMap(hold -> hold.open(project).stream())
                .sorted(Comparator.comparing(Finding::clause))
                .toList());
    }
}
