package cn.jiugai.petition;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A problem, what the office of the leading group has directed, and what the units report. */
@Component
class ShowProblem extends View {

    private final OfficeProblems problems;
    private final OfficeDirections directions;
    private final Offices offices;
    private final Urges urges;

    ShowProblem(OfficeProblems problems, OfficeDirections directions, Offices offices, Urges urges) {
        this.problems = problems;
        this.directions = directions;
        this.offices = offices;
        this.urges = urges;
    }

    @Override
    public String label() {
        return "显示提请研究的问题和办理情况";
    }

    @Override
    protected String show(Step step) {
        String instance = step.instance();
        OfficeProblem problem = problems.get(instance);
        List<String> parts = new ArrayList<>();
        parts.add("**%s**　%s提出\n\n%s\n\n已采取的措施：%s"
                .formatted(problem.label(), offices.nameOf(problem.unit()), problem.text(), problem.tried()));
        directions.directions(instance).forEach(direction -> {
            parts.add("第%d次交办（%s前报结果）：%s".formatted(direction.round(), direction.dueOn(), direction.text()));
            directions.results(instance).stream()
                    .filter(result -> result.round() == direction.round())
                    .map(result -> "%s（%s）：%s"
                            .formatted(offices.nameOf(result.unit()), result.done() ? "已办结" : "未办结", result.result()))
                    .forEach(parts::add);
        });
        urges.of(instance).stream().map(urge -> "领导小组办公室督办：" + urge).forEach(parts::add);
        return String.join("\n\n", parts);
    }
}
