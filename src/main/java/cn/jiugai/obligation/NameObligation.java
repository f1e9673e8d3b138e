package cn.jiugai.obligation;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task what is owed. */
@Component
class NameObligation extends Opener {

    private final Obligations obligations;

    NameObligation(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String label() {
        return "注明是哪一项容缺事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ObligationVariables.OBLIGATION);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(obligations.get(step.get(ObligationVariables.OBLIGATION)).title());
    }
}
