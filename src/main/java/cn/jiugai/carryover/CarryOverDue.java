package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.MatterCondition;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The carry-over of a project is started near the end of its plan year, and once for each. */
@Component
class CarryOverDue implements MatterCondition {

    private final Projects projects;
    private final ProjectYears years;
    private final CarryOverRegister register;
    private final WorkCalendar calendar;
    private final MonthDay opensOn;

    CarryOverDue(
            Projects projects,
            ProjectYears years,
            CarryOverRegister register,
            WorkCalendar calendar,
            @Value("${jiugai.carry-over.opens-on}") String opensOn) {
        this.projects = projects;
        this.years = years;
        this.register = register;
        this.calendar = calendar;
        this.opensOn = MonthDay.parse("--" + opensOn);
    }

    @Override
    public Optional<String> obstacle(String number) {
        Project project = projects.get(number);
        int year = years.current(project);
        LocalDate opens = opensOn.atYear(year);
        if (calendar.today().isBefore(opens)) {
            return Optional.of("项目%s列在%d年度，%s起才能申请结转下年度".formatted(number, year, opens));
        }
        return register.isOpened(number, year)
                ? Optional.of("项目%s的%d年度已经办理过结转，一个年度只结转一次".formatted(number, year))
                : Optional.empty();
    }
}
