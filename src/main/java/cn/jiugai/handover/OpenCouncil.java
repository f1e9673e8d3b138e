package cn.jiugai.handover;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings the three parts as the council had them last, at first as they were handed in with the acceptance (JA-3.7-4). */
@Component
class OpenCouncil extends Opener {

    private final HandoverRegister handovers;
    private final CouncilRegister councils;
    private final AcceptanceRecords acceptances;

    OpenCouncil(HandoverRegister handovers, CouncilRegister councils, AcceptanceRecords acceptances) {
        this.handovers = handovers;
        this.councils = councils;
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "注明小区，带出管理方案";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(step.get(HandoverVariables.COMMUNITY));
        Deliberation deliberation = councils.deliberation(handovers.of(step).id());
        Map<ManagementPart, String> handedIn = acceptances.managementPlan(step.project());
        for (ManagementPart part : ManagementPart.values()) {
            sheet.fill(part.variable(), deliberation.current(part).orElse(handedIn.get(part)));
        }
    }
}
