package cn.jiugai.application;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.PlanRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The plan years for which a community can apply now: that of today and the next one, without a year whose closing day is
 * over, in which nobody would look at the application any more.
 */
@Component
class PlanYearChoices extends Choices {

    private static final int YEARS = 2;

    private final PlanRecords plans;
    private final Clock clock;

    PlanYearChoices(PlanRecords plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "可申报的计划年度";
    }

    @Override
    protected List<Choice> choices(Step step) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.range(today.getYear(), today.getYear() + YEARS)
                .filter(year -> plans.closingDay(step.district(), year)
                        .filter(today::isAfter)
                        .isEmpty())
                .mapToObj(each -> new Choice("%d年度".formatted(each), String.valueOf(each)))
                .toList();
    }
}
