package cn.jiugai.assessment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The grades of a year with the figures behind them. */
@Component
class ShowGrades extends View {

    private final AssessmentRegister register;
    private final Offices offices;

    ShowGrades(AssessmentRegister register, Offices offices) {
        this.register = register;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示考核结果";
    }

    @Override
    protected String show(Step step) {
        return register.lines(register.get(step.project()).id()).stream()
                .map(line -> "|%s|%s|%d|%d|%d|%d|%s|%s|"
                        .formatted(
                                offices.nameOf(line.unit()),
                                line.figures().onTimeRate(),
                                line.late(),
                                line.owed(),
                                line.returned(),
                                line.escalations(),
                                line.grade() == null ? "—" : line.grade().label(),
                                Objects.requireNonNullElse(line.reason(), "")))
                .collect(Collectors.joining(
                        "\n", "|单位|按期率|逾期办结|到期未办|退回|督办|等次|理由|\n|---|---|---|---|---|---|---|---|\n", ""));
    }
}
