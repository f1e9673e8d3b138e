package cn.jiugai.patrol;

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
 * Compares the weekly inspections that are owed with those that are there, at the start and then every day: downtime and
 * new versions of a model lose none. Two nodes may do it at once.
 */
@Component
class PatrolReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(PatrolReconciler.class);

    private final Offices offices;
    private final Projects projects;
    private final Patrols patrols;

    PatrolReconciler(Offices offices, Projects projects, Patrols patrols) {
        this.offices = offices;
        this.projects = projects;
        this.patrols = patrols;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(40)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.patrols.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        offices.districts().stream()
                .map(District::id)
                .flatMap(district -> projects.of(district).stream())
                .forEach(this::reconcile);
    }

    private void reconcile(Project project) {
        try {
            patrols.ensure(project);
        } catch (DuplicateKeyException e) {
            LOG.info("The weekly inspections of {} have just been taken up by another node", project.number());
        }
    }
}
