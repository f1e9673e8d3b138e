package cn.jiugai.deadline;

import cn.jiugai.escalation.Escalations;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the dates that are owed with those that are watched, at the start and then by the clock: downtime, a lost
 * process instance or a plan that was started by another version leave no date out. Two nodes may do it at once.
 */
@Component
class MilestoneReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(MilestoneReconciler.class);

    private final PlanRecords plans;
    private final Milestones milestones;
    private final Escalations escalations;

    MilestoneReconciler(PlanRecords plans, Milestones milestones, Escalations escalations) {
        this.plans = plans;
        this.milestones = milestones;
        this.escalations = escalations;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(30)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.milestones.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        plans.allDates().forEach(this::reconcile);
        escalations.withdrawOfEndedProjects();
    }

    private void reconcile(ProjectDate date) {
        try {
            milestones.ensure(date);
        } catch (DuplicateKeyException e) {
            LOG.info("The date {} of {} has just been taken up by another node", date.kind(), date.project());
        }
    }
}
