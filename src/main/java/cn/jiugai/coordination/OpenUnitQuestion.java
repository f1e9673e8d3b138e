package cn.jiugai.coordination;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings a unit what it is asked for, and what it has answered before (HG-4.1-2). */
@Component
class OpenUnitQuestion extends Opener {

    private final CoordinationRegister register;

    OpenUnitQuestion(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "带出请配合的事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CoordinationVariables.PARTY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        UnitAnswer before = register.answers(step.instance()).get(step.get(CoordinationVariables.PARTY));
        String meetings = String.join("；", register.meetings(step.instance()));
        sheet.fill(
                CoordinationVariables.MATTERS,
                register.matters(step.instance()) + (meetings.isEmpty() ? "" : "\n\n协调会：" + meetings));
        if (before.stance() != null) {
            sheet.fill(CoordinationVariables.STANCE, before.stance().name());
            sheet.fill(CoordinationVariables.UNIT_TEXT, before.text());
            sheet.fill(CoordinationVariables.CONTACT, before.contact());
        }
    }
}
