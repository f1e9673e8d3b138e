package cn.jiugai.handover;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which community it is about, as a unit may hold several at once. */
@Component
class NameHandedCommunity extends Opener {

    @Override
    public String label() {
        return "注明移交的小区";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(step.get(HandoverVariables.COMMUNITY));
    }
}
