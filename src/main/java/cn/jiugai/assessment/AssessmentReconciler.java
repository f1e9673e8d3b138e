package cn.jiugai.assessment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Periods;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.project.ActiveProjects;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the assessment of the year that is over, where there were projects in it. Two nodes may do it at once. */
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
        int year = calendar.today().getYear() - 1;
        offices.districts().stream()
                .map(District::id)
                .filter(district ->
                        periods.months(district, UnitAssessments.PROCESS).isPresent())
                .filter(district -> !projects.between(district, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .isEmpty())
                .forEach(district -> ensure(district, year));
    }

    private void ensure(String district, int year) {
        try {
            assessments.ensure(district, year);
        } catch (DuplicateKeyException e) {
            LOG.info("The assessment {} of {} has just been started by another node", year, district);
        }
    }
}
