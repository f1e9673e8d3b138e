package cn.jiugai.desk;

import cn.jiugai.adjustment.AdjustmentRecords;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.ProjectRoad;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** “我的项目到哪一步了？” for everybody who has a part in it. */
@DeskApi
class ProgressController {

    private static final String STREET = "streetOffice";

    private final VisibleProjects visible;
    private final Projects projects;
    private final ProjectStates states;
    private final DoneSteps done;
    private final Offices offices;
    private final ProjectRoad road;
    private final OpenTasks tasks;
    private final Cards cards;
    private final PlanDates dates;
    private final AdjustmentRecords adjustments;
    private final FundingRecords funding;
    private final PaymentRecords payments;
    private final ProjectYears years;
    private final ConstructionRecords constructions;

    ProgressController(
            VisibleProjects visible,
            Projects projects,
            ProjectStates states,
            DoneSteps done,
            Offices offices,
            ProjectRoad road,
            OpenTasks tasks,
            Cards cards,
            PlanDates dates,
            AdjustmentRecords adjustments,
            PaymentRecords payments,
            FundingRecords funding,
            ConstructionRecords constructions,
            ProjectYears years) {
        this.years = years;
        this.constructions = constructions;
        this.payments = payments;
        this.funding = funding;
        this.visible = visible;
        this.projects = projects;
        this.states = states;
        this.done = done;
        this.offices = offices;
        this.road = road;
        this.tasks = tasks;
        this.cards = cards;
        this.dates = dates;
        this.adjustments = adjustments;
    }

    @GetMapping("/projects/{number}/progress")
    Progress progress(@PathVariable("number") String number) {
        Project project = visible.get(number);
        return new Progress(
                number,
                project.name(),
                project.planYear(),
                street(project),
                project.estimate().toString(),
                state(project),
                projects.communities(number).stream()
                        .map(community -> new Progress.Place(
                                community.name(), community.households(), community.buildings(), community.areaM2()))
                        .toList(),
                road.of(project.district(), number),
                tasks.of(project.district(), number).stream().map(cards::of).toList(),
                done.of(number),
                dates.of(project),
                adjustments.of(number),
                years.of(number).stream().map(Progress.Carried::of).toList(),
                constructions.stops(number),
                constructions.stoppedDays(number),
                payments.money(number),
                funding.declaredTariff(number));
    }

    private String state(Project project) {
        return states.of(project.number()).label();
    }

    private String street(Project project) {
        return offices.holder(project.district(), project.number(), STREET)
                .map(Unit::name)
                .orElse(null);
    }
}
