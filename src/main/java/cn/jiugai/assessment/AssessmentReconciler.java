package cn.jiugai.assessment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Periods;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.project.ActiveProjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the assessments of the year and the stages that are over, where there were projects. Two nodes may do it at once. */
@Component
class AssessmentReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentReconciler.class);

    private final Offices offices;
    private final Periods periods;
    private final ActiveProjects projects;
    private final UnitAssessments assessments;
    private final WorkCalendar calendar;

    AssessmentReconciler(
            Offices offices,
            Periods periods,
            ActiveProjects projects,
            UnitAssessments assessments,
            WorkCalendar calendar) {
        this.offices = offices;
        this.periods = periods;
        this.projects = projects;
        this.assessments = assessments;
        this.calendar = calendar;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(50)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.assessments.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        for (District district : offices.districts()) {
            periods.months(district.id(), UnitAssessments.PROCESS).stream()
                    .flatMap(months -> AssessedPeriod.over(calendar.today(), months).stream())
                    .filter(period -> !projects.between(district.id(), period.first(), period.last())
                            .isEmpty())
                    .forEach(period -> ensure(district.id(), period));
        }
    }

    private void ensure(String district, AssessedPeriod period) {
        try {
            assessments.ensure(district, period);
        } catch (DuplicateKeyException e) {
            LOG.info("The assessment {} of {} has just been started by another node", period.title(), district);
        }
    }
}
