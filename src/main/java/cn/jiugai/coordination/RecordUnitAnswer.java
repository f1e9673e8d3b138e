package cn.jiugai.coordination;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a unit answers (HG-4.1-2). */
@Component
class RecordUnitAnswer extends Recorder {

    private final CoordinationRegister register;
    private final Parties parties;

    RecordUnitAnswer(CoordinationRegister register, Parties parties) {
        this.register = register;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记单位答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CoordinationVariables.PARTY,
                CoordinationVariables.STANCE,
                CoordinationVariables.UNIT_TEXT,
                CoordinationVariables.CONTACT);
    }

    @Override
    protected void record(Step step) {
        String party = step.get(CoordinationVariables.PARTY);
        register.answer(
                step.instance(),
                party,
                new UnitAnswer(
                        parties.unitName(step, party),
                        Stance.valueOf(step.get(CoordinationVariables.STANCE)),
                        step.find(CoordinationVariables.UNIT_TEXT).orElse(null),
                        step.find(CoordinationVariables.CONTACT).orElse(null)),
                step.person());
    }
}
