package cn.jiugai.correction;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.project.ProjectStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody approves his own application, and nobody approves over a value that has changed since. */
@Component
class CorrectionApproval implements CompletionRule {

    private static final String STEP = "userTask_approveCorrection";
    private static final String APPROVE = "approve";

    private final Corrections corrections;
    private final Items items;
    private final ProjectStates projects;
    private final Caller caller;

    CorrectionApproval(Corrections corrections, Items items, ProjectStates projects, Caller caller) {
        this.corrections = corrections;
        this.items = items;
        this.projects = projects;
        this.caller = caller;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        projects.lock(task.project()); // until the new value is written, nothing else changes the project
        Correction correction = corrections.get(task.instance());
        List<String> faults = new ArrayList<>();
        if (caller.user().filter(correction.applicant()::equals).isPresent()) {
            faults.add("申请人不能审批自己的更正申请：请交本单位其他人员办理。");
        }
        Item item = items.get(task.project(), correction.item());
        String now = item.value(task.project()).orElse("");
        if (APPROVE.equals(answer.get(CorrectionVariables.CORRECTION_DECISION.name()))
                && !now.equals(correction.oldValue())) {
            faults.add("“%s”的现值已由 %s 变为 %s，与申请不符：请选“不同意”，由申请单位重新提出。"
                    .formatted(
                            item.title(),
                            item.fact().type().show(correction.oldValue()),
                            item.fact().type().show(now)));
        }
        return faults;
    }
}
