package cn.jiugai.obligation;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Processes;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes an obligation with a deadline of everything that is owed when the permit is issued: each unpaid fee, and what may be
 * granted afterwards (HG-5.1-3). Each is a process of its own, so that it holds no phase. What was opened before stays.
 */
@Component
class OpenObligations extends Action {

    private static final String PROCESS = "obligation";

    private final PermitRecords permits;
    private final Obligations obligations;
    private final Processes processes;
    private final WorkCalendar calendar;

    OpenObligations(PermitRecords permits, Obligations obligations, Processes processes, WorkCalendar calendar) {
        this.permits = permits;
        this.obligations = obligations;
        this.processes = processes;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记容缺事项";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ObligationVariables.DAYS);
    }

    @Override
    protected void act(Step step, Results results) {
        Set<String> open =
                obligations.of(step.project()).stream().map(Obligation::kind).collect(Collectors.toSet());
        permits.owedFees(step.project()).stream()
                .filter(fee -> !open.contains(fee.fee().name()))
                .forEach(fee -> open(step, fee.fee().name(), fee.fee().title(), fee.amount()));
        permits.laterProcedures(step.project()).stream()
                .filter(procedure -> !open.contains(procedure.id()))
                .forEach(procedure -> open(step, procedure.id(), procedure.name(), null));
    }

    private void open(Step step, String kind, String name, Fen amount) {
        int days = step.get(ObligationVariables.DAYS);
        LocalDate due = calendar.dayOf(calendar.plus(days));
        long obligation = obligations.open(step.project(), kind, name, amount, calendar.today(), due);
        obligations.startedAs(
                obligation,
                processes.start(
                        step.district(),
                        PROCESS,
                        step.project(),
                        Map.of(
                                ObligationVariables.OBLIGATION.name(),
                                obligation,
                                ObligationVariables.FEE_OWED.name(),
                                amount != null,
                                ObligationVariables.TERM.name(),
                                days,
                                ObligationVariables.DUE_ON.name(),
                                due.toString())));
    }
}
