package cn.jiugai.desk;

import cn.jiugai.evaluation.EvaluationRecords;
import cn.jiugai.handover.HandoverRecords;
import cn.jiugai.handover.HandoverRecords.HandedOver;
import cn.jiugai.project.EvaluatedProject;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of a project: who looks after its communities, and how it was evaluated; for the page 项目进度. */
@DeskApi
class OutcomeController {

    private final VisibleProjects visible;
    private final HandoverRecords handovers;
    private final EvaluationRecords evaluations;

    OutcomeController(VisibleProjects visible, HandoverRecords handovers, EvaluationRecords evaluations) {
        this.visible = visible;
        this.handovers = handovers;
        this.evaluations = evaluations;
    }

    /**
     * @param handedOver the communities that are handed over, each with its managing unit and the unit's duties (JA-3.8-1)
     * @param evaluation result of the performance evaluation and its use (JA-2-3); null until there is one
     */
    record Outcome(List<HandedOver> handedOver, EvaluatedProject evaluation) {}

    @GetMapping("/projects/{number}/outcome")
    Outcome outcome(@PathVariable("number") String number) {
        visible.get(number);
        return new Outcome(handovers.of(number), evaluations.of(number).orElse(null));
    }
}
