package cn.jiugai.adjustment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Processes;
import cn.jiugai.engine.Rechecks;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Communities;
import cn.jiugai.project.Community;
import cn.jiugai.project.Consequences;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.survey.SurveyRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes an approved change of scope and asks the checks that the project has passed once more. A community that is added
 * after the survey has yet to be surveyed; while the survey is still on, that looks at it by itself.
 */
@Component
class ChangeScope extends Action {

    private static final String SURVEY = "survey";
    private static final String SURVEY_NEEDED = "surveyNeeded";
    private static final String AFFECTED = "affected";
    private static final String CAUSE = "changeCause";

    private final ScopeChangeRegister applications;
    private final FiguresLog figures;
    private final Projects projects;
    private final Communities communities;
    private final Rechecks rechecks;
    private final Consequences consequences;
    private final SurveyRecords surveys;
    private final Processes processes;

    ChangeScope(
            ScopeChangeRegister applications,
            FiguresLog figures,
            Projects projects,
            Communities communities,
            Rechecks rechecks,
            Consequences consequences,
            SurveyRecords surveys,
            Processes processes) {
        this.applications = applications;
        this.figures = figures;
        this.projects = projects;
        this.communities = communities;
        this.rechecks = rechecks;
        this.consequences = consequences;
        this.surveys = surveys;
        this.processes = processes;
    }

    @Override
    public String label() {
        return "调整范围并重新核对";
    }

    @Override
    public List<String> results() {
        return List.of(SURVEY_NEEDED, AFFECTED, CAUSE);
    }

    @Override
    protected void act(Step step, Results results) {
        ScopeApplication asked = applications.get(step.instance());
        Decision decision = asked.decision().orElseThrow();
        String cause = "范围调整（%s）".formatted(decision.document());
        ScopeChange basis = new ScopeChange(cause, decision.person());
        figures.note(step.instance(), step.project(), FiguresLog.Moment.BEFORE);
        rechecks.around(step.project(), cause, () -> write(asked, basis));
        figures.note(step.instance(), step.project(), FiguresLog.Moment.AFTER);
        applications.takesEffect(step.instance());
        results.put(SURVEY_NEEDED, asked.kind() == ScopeKind.ADD && isSurveyOver(step, asked.community()));
        results.put(AFFECTED, !consequences.open(step.project(), cause).isEmpty());
        results.put(CAUSE, cause);
    }

    private void write(ScopeApplication asked, ScopeChange basis) {
        switch (asked.kind()) {
            case ADD -> communities.add(asked.project(), asked.added(), basis);
            case REMOVE -> communities.remove(asked.project(), asked.community(), basis);
            case CORRECT -> communities.correct(asked.project(), asked.corrected(now(asked)), basis);
        }
    }

    private Community now(ScopeApplication asked) {
        return projects.communities(asked.project()).stream()
                .filter(community -> community.name().equals(asked.community()))
                .findFirst()
                .orElseThrow();
    }

    /** A project that was never surveyed will be, with all its communities. */
    private boolean isSurveyOver(Step step, String added) {
        return surveys.formation(step.project()).isPresent()
                && !processes.isRunning(step.district(), SURVEY, step.project())
                && surveys.communitiesWithoutFacts(step.project()).contains(added);
    }
}
