package cn.jiugai.permit;

import cn.jiugai.project.ProjectResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Days on which a project stands still are not the time of the departments that have its applications (JA-3.5-5). */
@Component
class Standstill {

    private final ApprovalRegister approvals;

    Standstill(ApprovalRegister approvals) {
        this.approvals = approvals;
    }

    @EventListener
    void leaveOut(ProjectResumed resumed) {
        approvals.leaveOut(resumed.project(), resumed.workingDays());
    }
}
