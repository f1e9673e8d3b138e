package cn.jiugai.correction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import cn.jiugai.project.Consequence;
import cn.jiugai.project.Consequences;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a change has brought down: each check with number, shortfall, clause and remedy. */
@Component
class ShowEffects extends View {

    private final Consequences consequences;

    ShowEffects(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "列出变更影响";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.CAUSE);
    }

    @Override
    protected String show(Step step) {
        return consequences.open(step.project(), step.get(CorrectionVariables.CAUSE)).stream()
                .map(ShowEffects::inWords)
                .collect(Collectors.joining("\n\n"));
    }

    static String inWords(Consequence consequence) {
        String objection = consequence.objection() == null ? "" : "\n\n主管部门未接受：" + consequence.objection();
        return "**%s**（%s）\n\n%s%s"
                .formatted(consequence.title(), consequence.cause(), consequence.reasons(), objection);
    }
}
