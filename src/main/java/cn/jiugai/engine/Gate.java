package cn.jiugai.engine;

import cn.jiugai.project.Consequence;
import cn.jiugai.project.Consequences;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A check through which a project goes from one phase into the next. It lets nobody through while a check that was passed
 * before holds no more and nobody has put it right or accepted it: what comes next would stand on it.
 */
public abstract class Gate extends Check {

    private Consequences consequences;

    @Autowired
    final void setConsequences(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    final List<Finding> holds(Step step) {
        return consequences.open(step.project()).stream().map(Gate::finding).toList();
    }

    static Finding finding(Consequence consequence) {
        List<String> clauses = consequence.question().clauses();
        return new Finding(
                clauses.isEmpty() ? consequence.question().step() : clauses.get(0),
                "“%s”不再符合".formatted(consequence.question().stepName()),
                "登记更正或范围调整后，原已通过的核对仍全部符合",
                "还有%s没有处理（起因：%s）".formatted(consequence.title(), consequence.cause()),
                "请由街道在任务“处理变更影响”中办到重新符合，或报主管部门接受");
    }
}
