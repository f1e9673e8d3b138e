package cn.jiugai.application;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The plan years for which a community can apply now: that of today and the next one. */
@Component
class PlanYearChoices extends Choices {

    private static final int YEARS = 2;

    private final Clock clock;

    PlanYearChoices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String label() {
        return "可申报的计划年度";
    }

    @Override
    protected List<Choice> choices(Step step) {
        int year = LocalDate.now(clock).getYear();
        return IntStream.range(year, year + YEARS)
                .mapToObj(each -> new Choice("%d年度".formatted(each), String.valueOf(each)))
                .toList();
    }
}
