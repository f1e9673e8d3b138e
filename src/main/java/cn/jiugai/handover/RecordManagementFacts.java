package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Assignments;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether there is property management and an owners' assembly, and the four sides of the council (JA-3.8-2). */
@Component
class RecordManagementFacts extends Recorder {

    /** The role that the firm holds for the project from now on. */
    static final String PROPERTY_MANAGER = "propertyManager";

    private final HandoverRegister handovers;
    private final Assignments assignments;

    RecordManagementFacts(HandoverRegister handovers, Assignments assignments) {
        this.handovers = handovers;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "登记物业和业主大会情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.PROPERTY_MANAGEMENT,
                HandoverVariables.OWNERS_ASSEMBLY,
                HandoverVariables.PROPERTY_FIRM,
                HandoverVariables.PARTY_ORGANISATION,
                HandoverVariables.RESIDENTS_COMMITTEE,
                HandoverVariables.OWNERS_COMMITTEE,
                HandoverVariables.PROPERTY_SIDE);
    }

    @Override
    protected void record(Step step) {
        String firm =
                step.get(HandoverVariables.PROPERTY_MANAGEMENT) ? step.get(HandoverVariables.PROPERTY_FIRM) : null;
        handovers.open(
                step.instance(),
                step.project(),
                step.get(HandoverVariables.OWNERS_ASSEMBLY),
                firm,
                new Council(
                        step.get(HandoverVariables.PARTY_ORGANISATION),
                        step.get(HandoverVariables.RESIDENTS_COMMITTEE),
                        step.get(HandoverVariables.OWNERS_COMMITTEE),
                        step.get(HandoverVariables.PROPERTY_SIDE)));
        if (firm != null) {
            assignments.name(step.district(), step.project(), PROPERTY_MANAGER, firm, step.person());
        }
    }
}
