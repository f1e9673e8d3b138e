package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.SupervisorOpinion;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.project.FinishHold;
import cn.jiugai.rectification.RectificationRecords;
import cn.jiugai.rectification.RectificationRecords.OpenFinding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the works end when the supervising firm agrees and nothing that was found is open (JA-3.6-2). */
@Component
class CheckWorksCompletion extends Check {

    private final ConstructionRegister constructions;
    private final RectificationRecords rectifications;
    private final PermitRecords permits;
    private final List<FinishHold> holds;

    CheckWorksCompletion(
            ConstructionRegister constructions,
            RectificationRecords rectifications,
            PermitRecords permits,
            List<FinishHold> holds) {
        this.holds = holds;
        this.permits = permits;
        this.constructions = constructions;
        this.rectifications = rectifications;
    }

    @Override
    public String label() {
        return "核对竣工条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        SupervisorOpinion supervisor = constructions.supervisorOpinion(step.project());
        return new WorksCompletion(
                        supervisor.agrees(),
                        supervisor.opinion(),
                        rectifications.open(step.project()).stream()
                                .map(OpenFinding::finding)
                                .toList(),
                        permits.proceduresMissing(step.project()),
                        holds.stream()
                                .flatMap(hold -> hold.open(step.project()).stream())
                                .toList())
                .check();
    }
}
