package cn.jiugai.monthly;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Periods;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the monthly rankings that are owed with those that are there, at the start and each day: downtime loses none. Two
 * nodes may do it at once.
 */
@Component
class RankingReconciler {

    /** So many months are looked back on; a longer downtime is no matter of a program any more. */
    private static final int MONTHS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(RankingReconciler.class);

    private final Offices offices;
    private final Periods periods;
    private final MonthlyRankings rankings;
    private final WorkCalendar calendar;

    RankingReconciler(Offices offices, Periods periods, MonthlyRankings rankings, WorkCalendar calendar) {
        this.offices = offices;
        this.periods = periods;
        this.rankings = rankings;
        this.calendar = calendar;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(45)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.rankings.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        YearMonth now = YearMonth.from(calendar.today());
        for (District district : offices.districts()) {
            if (periods.months(district.id(), MonthlyRankings.PROCESS).isPresent()) {
                for (int back = MONTHS; back > 0; back--) {
                    reconcile(district.id(), now.minusMonths(back));
                }
            }
        }
    }

    private void reconcile(String district, YearMonth month) {
        try {
            rankings.ensure(district, month);
        } catch (DuplicateKeyException e) {
            LOG.info("The ranking {} of {} has just been started by another node", month, district);
        }
    }
}
