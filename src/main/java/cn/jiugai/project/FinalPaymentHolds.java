package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether everything is settled that has to be before the last payment of a project (HG-5.1-3). */
@Component
public class FinalPaymentHolds {

    private final ObjectProvider<FinalPaymentHold> holds;

    FinalPaymentHolds(ObjectProvider<FinalPaymentHold> holds) {
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
