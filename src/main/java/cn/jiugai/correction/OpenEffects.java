package cn.jiugai.correction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Consequences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers of the consequences of a change that are open, for a decision each. */
@Component
class OpenEffects extends Subjects {

    private final Consequences consequences;

    OpenEffects(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "未恢复符合的事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.CAUSE);
    }

    @Override
    protected List<String> subjects(Step step) {
        return consequences.open(step.project(), step.get(CorrectionVariables.CAUSE)).stream()
                .map(consequence -> String.valueOf(consequence.number()))
                .toList();
    }
}
