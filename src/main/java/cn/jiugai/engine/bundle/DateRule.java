package cn.jiugai.engine.bundle;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Dates that the engine can read: it reads them when the step begins, and one that it cannot read would stop the step
 * before. Due dates are in working days; nothing owed hangs on a timer that repeats.
 */
@Component
class DateRule implements BundleRule {

    private static final Pattern WORKING_DAYS =
            Pattern.compile("\\$\\{\\s*workCalendar\\.plus\\(\\s*([1-9]\\d{0,2}|[A-Za-z_]\\w*)\\s*\\)\\s*}");

    /** A day that a form or another bean gives. */
    private static final Pattern DAY = Pattern.compile("\\$\\{\\s*(?!workCalendar\\.plus\\b)\\w+\\.\\w+\\(.*\\)\\s*}");

    @Override
    public Stream<String> faults(BundleModels models) {
        return Stream.concat(
                models.all(UserTask.class).flatMap(DateRule::dueDate),
                models.all(TimerEventDefinition.class).flatMap(DateRule::timer));
    }

    private static Stream<String> dueDate(UserTask task) {
        String date = task.getCamundaDueDate();
        return date == null || WORKING_DAYS.matcher(date.trim()).matches()
                ? Stream.empty()
                : Stream.of(
                        Faults.at(task, "办理期限“%s”不对。期限按工作日写，例如 ${workCalendar.plus(5)}（5个工作日，1到999）".formatted(date)));
    }

    private static Stream<String> timer(TimerEventDefinition timer) {
        CatchEvent event = (CatchEvent) timer.getParentElement();
        if (timer.getTimeCycle() != null) {
            return Stream.of(Faults.at(event, "不能用循环定时器：停机时漏掉的不会补上。请改用一次性的期限"));
        }
        if (event instanceof BoundaryEvent) {
            return boundary(event, timer);
        }
        boolean ok = timer.getTimeDate() != null && reads(timer.getTimeDate().getTextContent(), OffsetDateTime::parse)
                || timer.getTimeDuration() != null
                        && (reads(timer.getTimeDuration().getTextContent(), Duration::parse)
                                || reads(timer.getTimeDuration().getTextContent(), Period::parse));
        return ok
                ? Stream.empty()
                : Stream.of(Faults.at(event, "定时器的时间读不出来。请写成时长（如 P5D）或表达式（如 ${workCalendar.plus(5)}）"));
    }

    /** The time that a task may take counts in working days, or is a day that one of our beans gives. */
    private static Stream<String> boundary(CatchEvent event, TimerEventDefinition timer) {
        String date = timer.getTimeDate() == null
                ? ""
                : timer.getTimeDate().getTextContent().trim();
        boolean ok = WORKING_DAYS.matcher(date).matches() || DAY.matcher(date).matches();
        return ok
                ? Stream.empty()
                : Stream.of(Faults.at(
                        event, "任务上的定时器按工作日计时，不用自然日或小时。请把类型选为“Date”，写成 ${workCalendar.plus(7)}（7个工作日，1到999）"));
    }

    /** An expression is checked by the {@link ExpressionRule}. */
    private static boolean reads(String text, Function<String, ?> reader) {
        if (Expression.isOne(text)) {
            return true;
        }
        try {
            reader.apply(text.trim());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
