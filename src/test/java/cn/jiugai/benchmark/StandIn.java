package cn.jiugai.benchmark;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands where one of our beans stood: it asks nothing and knows nothing, and gives the answer that is on the tape. */
public final class StandIn implements JavaDelegate {

    private final String name;
    private final Tape tape;

    StandIn(String name, Tape tape) {
        this.name = name;
        this.tape = tape;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ((Map<?, ?>) tape.next(name, execution))
                .forEach((result, value) -> execution.setVariableLocal((String) result, value));
    }

    public Object of(DelegateExecution execution) {
        return tape.next(name, execution);
    }

    public Object of(DelegateExecution execution, Object first) {
        return tape.next(name, execution);
    }

    public Object of(DelegateExecution execution, Object first, Object second) {
        return tape.next(name, execution);
    }

    public Object unit(DelegateExecution execution, Object party) {
        return tape.next(name, execution);
    }

    public Object all(DelegateExecution execution) {
        return tape.next(name, execution);
    }

    public Object holding(DelegateExecution execution, Object role) {
        return tape.next(name, execution);
    }

    public Object parts(DelegateExecution execution, Object roles) {
        return tape.next(name, execution);
    }

    /** The work calendar's: so many days from now, whatever days they are. */
    public Date plus(Object days) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(Long.parseLong(days.toString()))));
    }
}
