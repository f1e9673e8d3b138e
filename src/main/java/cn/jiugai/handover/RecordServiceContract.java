package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Assignments;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the contract of the firm that the owners' assembly hired, and names the firm for the project (JA-3.8-3). */
@Component
class RecordServiceContract extends Recorder {

    private final ManagementRegister managements;
    private final Assignments assignments;

    RecordServiceContract(ManagementRegister managements, Assignments assignments) {
        this.managements = managements;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "登记物业服务合同";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.HIRED_FIRM,
                HandoverVariables.ASSEMBLY_DAY,
                HandoverVariables.CONTRACT_NUMBER,
                HandoverVariables.CONTRACT_SIGNED_ON,
                HandoverVariables.CONTRACT_MONTHS);
    }

    @Override
    protected void record(Step step) {
        String firm = step.get(HandoverVariables.HIRED_FIRM);
        managements.addContract(
                step.instance(),
                new ServiceContract(
                        firm,
                        step.get(HandoverVariables.ASSEMBLY_DAY),
                        step.get(HandoverVariables.CONTRACT_NUMBER),
                        step.get(HandoverVariables.CONTRACT_SIGNED_ON),
                        step.get(HandoverVariables.CONTRACT_MONTHS)));
        assignments.name(step.district(), step.project(), RecordManagementFacts.PROPERTY_MANAGER, firm, step.person());
    }
}
