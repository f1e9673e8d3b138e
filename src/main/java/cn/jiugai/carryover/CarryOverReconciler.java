package cn.jiugai.carryover;

import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the projects that are not finished with the carry-overs that there are, at the start and then every day: downtime
 * over the turn of the year leaves no project out. Two nodes may do it at once.
 */
@Component
class CarryOverReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOverReconciler.class);

    private final Offices offices;
    private final Projects projects;
    private final CarryOvers carryOvers;
    private final CarryOverRegister register;

    CarryOverReconciler(Offices offices, Projects projects, CarryOvers carryOvers, CarryOverRegister register) {
        this.offices = offices;
        this.projects = projects;
        this.carryOvers = carryOvers;
        this.register = register;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(40)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.carry-over.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        offices.districts().stream()
                .map(District::id)
                .flatMap(district -> projects.of(district).stream())
                .forEach(this::reconcile);
        register.runningOfCompleted().forEach(carryOvers::endIfFinished);
    }

    void reconcile(Project project) {
        try {
            carryOvers.ensure(project);
        } catch (DuplicateKeyException e) {
            LOG.info("The carry-over of {} has just been begun by another node", project.number());
        }
    }
}
