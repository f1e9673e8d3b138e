package cn.jiugai.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Plays the time of the engine: goes to a day, and lets one timer go off, which must be due by then. */
@Component
public class Timers {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    Timers(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** Six in the evening of that day, when its terms are over; a test that uses it resets the clock after each. */
    public void goTo(LocalDate day) {
        goTo(day, EVENING);
    }

    public void goTo(LocalDate day, LocalTime time) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(time).atZone(clock.getZone()).toInstant()));
    }

    /** When the only timer of this event of a project goes off. */
    public Date due(String project, String event) {
        return only(project, event).getDuedate();
    }

    /** The timers of an event that are set for a project. */
    public List<Job> of(String project, String event) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(project).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .activityId(event)
                                .timers()
                                .list()
                                .stream())
                .toList();
    }

    /** Lets all timers of this event go off whose moment has come. */
    public void fireDue(String project, String event) {
        of(project, event).stream()
                .filter(timer -> !timer.getDuedate().after(ClockUtil.getCurrentTime()))
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    /** Lets the only timer of this event go off. */
    public void fire(String project, String event) {
        Job timer = only(project, event);
        assertThat(timer.getDuedate()).as("due date of %s", event).isBeforeOrEqualTo(ClockUtil.getCurrentTime());
        management.executeJob(timer.getId());
    }

    /** Goes to the moment at which the only timer of this event is due, and lets it go off. */
    public void fireWhenDue(String project, String event) {
        ClockUtil.setCurrentTime(due(project, event));
        fire(project, event);
    }

    private Job only(String project, String event) {
        List<Job> timers = of(project, event);
        assertThat(timers).as("timers of %s", event).hasSize(1);
        return timers.get(0);
    }
}
