package cn.jiugai.escalation;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is overdue, who owes it, and what was said so far. */
@Component
class ShowOverdue extends View {

    private final EscalationRegister register;
    private final Pressing pressing;
    private final Offices offices;
    private final WorkCalendar calendar;

    ShowOverdue(EscalationRegister register, Pressing pressing, Offices offices, WorkCalendar calendar) {
        this.register = register;
        this.pressing = pressing;
        this.offices = offices;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "显示逾期事项和督办经过";
    }

    @Override
    protected String show(Step step) {
        Escalation escalation = register.get(step.get(EscalationVariables.ESCALATION));
        return Stream.concat(Stream.of(matter(escalation)), rounds(escalation.id()))
                .collect(Collectors.joining("\n"));
    }

    private String matter(Escalation escalation) {
        return "**%s**：应于%s前办结，转来时已逾期%s；尚未办结的单位：%s。\n"
                .formatted(
                        escalation.stepName(),
                        escalation.dueOn(),
                        days(escalation),
                        register.owing(escalation.id()).stream()
                                .map(Overdue.Owing::unit)
                                .distinct()
                                .map(offices::nameOf)
                                .collect(Collectors.joining("、")));
    }

    /** Tasks have working days, other matters the days of the calendar. */
    private String days(Escalation escalation) {
        boolean task = register.owing(escalation.id()).stream()
                .map(Overdue.Owing::task)
                .anyMatch(Objects::nonNull);
        return task
                ? atLeastOne(calendar.days().between(escalation.dueOn(), calendar.today())) + "个工作日"
                : atLeastOne(ChronoUnit.DAYS.between(escalation.dueOn(), calendar.today())) + "天";
    }

    /** What was due this afternoon is overdue by less than a day. */
    private static String atLeastOne(long days) {
        return days == 0 ? "不足1" : String.valueOf(days);
    }

    private Stream<String> rounds(long id) {
        List<Pressing.Answer> answers = pressing.answers(id);
        return pressing.presses(id).stream()
                .flatMap(press -> Stream.concat(
                        Stream.of("- 第%d次督办，要求%s前办结：%s".formatted(press.round(), press.dueOn(), press.instruction())),
                        answers.stream()
                                .filter(answer -> answer.round() == press.round())
                                .map(answer -> "  - %s：%s；承诺%s办结"
                                        .formatted(
                                                offices.nameOf(answer.unit()), answer.cause(), answer.promisedOn()))));
    }
}
