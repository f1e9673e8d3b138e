package cn.jiugai.plan;

import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.engine.NewMatter;
import cn.jiugai.engine.Processes;
import cn.jiugai.office.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Opens the plan of a year whose communities are found by a selection: in the last quarter that of the next year, before
 * that of the running one; the next year's if that one is there already. One plan a year.
 */
@Component
class OpenAnnualPlan implements NewMatter {

    private static final Month NEXT_YEAR_FROM = Month.OCTOBER;

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final Processes processes;
    private final Offices offices;
    private final Clock clock;

    OpenAnnualPlan(AnnualPlans plans, PlanRegister register, Processes processes, Offices offices, Clock clock) {
        this.plans = plans;
        this.register = register;
        this.processes = processes;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String open(String district, String unit, String person) {
        register.lock(district);
        LocalDate today = LocalDate.now(clock);
        int next = today.getYear() + 1;
        int first = today.getMonth().compareTo(NEXT_YEAR_FROM) < 0 ? today.getYear() : next;
        return IntStream.rangeClosed(first, next)
                .mapToObj(year -> PlanKey.of(offices.code(district), year))
                .filter(key -> plans.find(key).isEmpty() && !processes.isRunning(district, PlanImport.PROCESS, key))
                .findFirst()
                .orElseThrow(() -> MatterRefusedException.notNow("%d年度的年度计划已经在编制或已下达，一个年度只有一份计划".formatted(next)));
    }
}
