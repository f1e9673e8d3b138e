package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.Community;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the project into the list of the next plan year, with its dates; everything that is open goes on as it is. */
@Component
class CarryProjectOver extends Action {

    private final CarryOverRegister register;
    private final Projects projects;
    private final ProjectYears years;
    private final ProjectMoney money;
    private final WorkCalendar calendar;

    CarryProjectOver(
            CarryOverRegister register,
            Projects projects,
            ProjectYears years,
            ProjectMoney money,
            WorkCalendar calendar) {
        this.register = register;
        this.projects = projects;
        this.years = years;
        this.money = money;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "结转到下年度";
    }

    @Override
    protected void act(Step step, Results results) {
        CarryOver asked = register.get(step.instance());
        List<SourceMoney> sources = money.hold(asked.project());
        List<Community> communities = projects.communities(asked.project());
        Map<String, LocalDate> dates = new HashMap<>();
        asked.dates().forEach((kind, due) -> dates.put(kind.name(), due));
        years.carryOver(
                new CarriedProject(
                        asked.project(),
                        asked.fromYear(),
                        asked.toYear(),
                        calendar.today(),
                        asked.decision().orElseThrow().document(),
                        communities.size(),
                        communities.stream().mapToInt(Community::households).sum(),
                        communities.stream().mapToInt(Community::buildings).sum(),
                        communities.stream().map(Community::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add),
                        new CarriedMoney(sources, asked.confirmed()).carried()),
                dates);
        register.takesEffect(asked.instance(), sources);
    }
}
