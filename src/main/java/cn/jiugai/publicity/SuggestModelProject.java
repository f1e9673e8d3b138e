package cn.jiugai.publicity;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.DeadlineRecords;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.feedback.FeedbackRecords;
import cn.jiugai.feedback.SatisfactionResult;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the rule whether the project is suggested as a model, and keeps what it says (JA-4.8-3). */
@Component
class SuggestModelProject extends Action {

    private final DeadlineRecords deadlines;
    private final FeedbackRecords feedback;
    private final AcceptanceRecords acceptances;
    private final ModelProjects models;
    private final WorkCalendar calendar;

    SuggestModelProject(
            DeadlineRecords deadlines,
            FeedbackRecords feedback,
            AcceptanceRecords acceptances,
            ModelProjects models,
            WorkCalendar calendar) {
        this.deadlines = deadlines;
        this.feedback = feedback;
        this.acceptances = acceptances;
        this.models = models;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "测算示范项目建议";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PublicityVariables.MINIMUM_SATISFACTION);
    }

    @Override
    protected void act(Step step, Results results) {
        String project = step.project();
        Optional<SatisfactionResult> survey = feedback.satisfaction(project).filter(SatisfactionResult::isConfirmed);
        ModelSuggestion suggestion = new ModelSuggestion(
                deadlines.watched(project),
                deadlines.late(project),
                survey.isPresent(),
                survey.map(found -> found.overall().content()).orElse(0),
                survey.map(found -> found.overall().rated()).orElse(0),
                step.get(PublicityVariables.MINIMUM_SATISFACTION),
                acceptances.comprehensivelyAccepted(project));
        models.suggest(project, suggestion.isSuggested(), suggestion.reasons(), calendar.today());
    }
}
