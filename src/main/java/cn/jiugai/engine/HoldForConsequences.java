package cn.jiugai.engine;

import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.project.Consequences;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Neither acceptance is issued while a check holds no more that a correction or a change of scope has brought down. */
@Component
class HoldForConsequences implements AcceptanceHold {

    private final Consequences consequences;

    HoldForConsequences(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public List<Finding> open(String project) {
        return consequences.open(project).stream().map(Gate::finding).toList();
    }
}
