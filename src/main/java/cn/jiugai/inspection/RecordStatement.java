package cn.jiugai.inspection;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.inspection.InvestigationRegister.Statement;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the unit says to a sign of an offence (JA-3.6-1). */
@Component
class RecordStatement extends Recorder {

    private final InvestigationRegister investigations;
    private final Parties parties;

    RecordStatement(InvestigationRegister investigations, Parties parties) {
        this.investigations = investigations;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记陈述";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(InspectionVariables.PARTY, InspectionVariables.STATEMENT);
    }

    @Override
    protected void record(Step step) {
        investigations.state(
                step.instance(),
                new Statement(
                        parties.unit(step, step.get(InspectionVariables.PARTY)),
                        step.get(InspectionVariables.STATEMENT)),
                step.person());
    }
}
