package cn.jiugai.report;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.calendar.WorkDays;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Works out by when a report has to be sent; one that was sent back has a term of its own, not before the first one. */
@Component
class SetReportTerm extends Action {

    private static final String DUE_ON = "dueOn";
    private static final String DAYS_LEFT = "daysLeft";

    private final ReportRegister register;
    private final ReportRounds rounds;
    private final WorkCalendar calendar;

    SetReportTerm(ReportRegister register, ReportRounds rounds, WorkCalendar calendar) {
        this.register = register;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "确定报送期限";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ReportVariables.DUE_DAYS, ReportVariables.CORRECTION_DAYS);
    }

    @Override
    public List<String> results() {
        return List.of(DUE_ON, DAYS_LEFT);
    }

    @Override
    protected void act(Step step, Results results) {
        StreetReport report = register.get(step.project());
        WorkDays days = calendar.days();
        LocalDate first = days.plus(report.lastOn(), step.get(ReportVariables.DUE_DAYS));
        LocalDate again = days.plus(calendar.today(), step.get(ReportVariables.CORRECTION_DAYS));
        LocalDate due = rounds.newest(report.id()).isPresent() && again.isAfter(first) ? again : first;
        register.dueOn(report.id(), due);
        results.put(DUE_ON, due.toString());
        results.put(DAYS_LEFT, Math.max(1, days.between(calendar.today(), due)));
    }
}
