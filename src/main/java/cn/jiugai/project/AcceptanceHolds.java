package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether everything is settled that has to be before an acceptance is issued (JA-3.7-1, JA-3.7-3). */
@Component
public class AcceptanceHolds {

    private final List<HoldsAcceptance> holds;

    AcceptanceHolds(List<HoldsAcceptance> holds) {
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
