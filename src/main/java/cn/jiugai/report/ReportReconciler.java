package cn.jiugai.report;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Periods;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the reports that are owed with those that are there, at the start and each day: downtime loses none. Two nodes
 * may do it at once.
 */
@Component
class ReportReconciler {

    /** So many periods are looked back on; a longer downtime is no matter of a program any more. */
    private static final int PERIODS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(ReportReconciler.class);

    private final Offices offices;
    private final Periods periods;
    private final ReportFigures figures;
    private final StreetReports reports;
    private final WorkCalendar calendar;

    ReportReconciler(
            Offices offices, Periods periods, ReportFigures figures, StreetReports reports, WorkCalendar calendar) {
        this.offices = offices;
        this.periods = periods;
        this.figures = figures;
        this.reports = reports;
        this.calendar = calendar;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(40)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.reports.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        for (District district : offices.districts()) {
            periods.months(district.id(), StreetReports.PROCESS)
                    .ifPresent(months -> Period.over(calendar.today(), months, PERIODS)
                            .forEach(period -> reconcile(district.id(), period)));
        }
    }

    private void reconcile(String district, Period period) {
        figures.streets(district, period).forEach(street -> {
            try {
                reports.ensure(district, street, period);
            } catch (DuplicateKeyException e) {
                LOG.info("The report {} of {} has just been started by another node", period.title(), street);
            }
        });
    }
}
