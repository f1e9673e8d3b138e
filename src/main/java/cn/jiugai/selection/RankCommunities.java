package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.SelectionFrame;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ProjectsSelected;
import cn.jiugai.project.SelectedProject;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ranks all communities of the year in one step (HG-3-10, HG-3-2), keeps the explanation of each application, and hands the
 * selected ones to the plan as its projects. Run again it takes the place of the earlier ranking.
 */
@Component
class RankCommunities extends Action {

    private final Candidates candidates;
    private final SelectionRegister register;
    private final SiteReviews reviews;
    private final ApplicationRecords applications;
    private final PlanRecords plans;
    private final Projects projects;
    private final ApplicationEventPublisher events;

    RankCommunities(
            Candidates candidates,
            SelectionRegister register,
            SiteReviews reviews,
            ApplicationRecords applications,
            PlanRecords plans,
            Projects projects,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.register = register;
        this.reviews = reviews;
        this.applications = applications;
        this.plans = plans;
        this.projects = projects;
        this.events = events;
    }

    @Override
    public String label() {
        return "按得分在预算内排序";
    }

    @Override
    protected void act(Step step, Results results) {
        SelectionFrame frame = plans.selection(step.project());
        Fen aside = frame.tasks().stream().map(task -> task.money()).reduce(Fen.ZERO, Fen::plus);
        ProjectNumbers numbers =
                new ProjectNumbers(frame.year(), number -> projects.find(number).isPresent());
        List<SelectionResult> ranked = new Ranking(
                        candidates.of(frame.plan()),
                        frame.groups(),
                        frame.money().minus(aside))
                .places().stream()
                        .map(place -> SelectionResult.of(frame.plan(), place, number(place, numbers)))
                        .toList();
        Stream<SelectionResult> out = register.entries(frame.plan()).stream()
                .filter(entry -> !entry.takesPart())
                .map(entry -> SelectionResult.out(frame.plan(), entry));
        register.rank(frame.plan(), Stream.concat(ranked.stream(), out).toList());
        events.publishEvent(new ProjectsSelected(
                frame.plan(),
                ranked.stream()
                        .filter(result -> result.project() != null)
                        .map(this::project)
                        .toList()));
    }

    private static String number(Place place, ProjectNumbers numbers) {
        return place.isSelected() ? numbers.next(place.candidate().application()) : null;
    }

    private SelectedProject project(SelectionResult result) {
        AppliedCommunity applied = applications.find(result.application()).orElseThrow();
        SiteFigures figures = reviews.find(result.application()).orElseThrow().figures();
        return new SelectedProject(
                result.project(),
                applied.name() + "改造提升",
                applied.street(),
                applied.community(),
                applied.name(),
                figures.builtYear(),
                figures.households(),
                figures.buildings(),
                figures.areaM2(),
                figures.estimate());
    }
}
