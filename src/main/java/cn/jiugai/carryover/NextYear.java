package cn.jiugai.carryover;

import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlannedProject;
import cn.jiugai.project.Community;
import cn.jiugai.project.OneProjectAYear;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks whether a project's communities are free in the next plan year, in its projects and in a plan that has not begun. */
@Component
class NextYear {

    private final Projects projects;
    private final ProjectYears years;
    private final PlanRecords plans;

    NextYear(Projects projects, ProjectYears years, PlanRecords plans) {
        this.projects = projects;
        this.years = years;
        this.plans = plans;
    }

    /** Holds the district: no plan is imported and no project registered until the transaction ends. */
    Verdict hold(CarryOver asked) {
        Project project = projects.get(asked.project());
        years.hold(project.district());
        Verdict registered = projects.mayGoOn(asked.project(), asked.toYear());
        if (!registered.passed()) {
            return registered;
        }
        Stream<Finding> planned = projects.communities(asked.project()).stream()
                .map(community -> rule(project.inYear(asked.toYear()), community))
                .flatMap(rule -> rule.check().findings().stream());
        return new Verdict(planned.toList());
    }

    private OneProjectAYear rule(Project wanted, Community community) {
        Optional<Project> holder = plans.listedWith(wanted.district(), wanted.planYear(), community.name())
                .map(planned -> project(wanted, planned));
        return new OneProjectAYear(community.name(), wanted, holder);
    }

    private static Project project(Project wanted, PlannedProject planned) {
        return new Project(planned.number(), wanted.district(), wanted.planYear(), planned.name(), planned.estimate());
    }
}
