package cn.jiugai.violation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.survey.SeenViolation;
import cn.jiugai.survey.SurveyRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the list back while something that the survey saw is not looked into (JA-3.4-2). */
@Component
class CheckViolationList extends Check {

    private final ViolationRegister violations;
    private final ViolationDrafts drafts;
    private final SurveyRecords surveys;

    CheckViolationList(ViolationRegister violations, ViolationDrafts drafts, SurveyRecords surveys) {
        this.violations = violations;
        this.drafts = drafts;
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "核对违建清单";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        List<SeenViolation> seen = surveys.violationsSeen(project);
        List<Long> lookedInto = drafts.lookedInto(project);
        return new ListCheck(
                        violations.all(project).size(),
                        violations.statedNone(project),
                        seen.size(),
                        seen.stream()
                                .filter(lead -> !lookedInto.contains(lead.id()))
                                .map(lead -> "%s%s（%s）"
                                        .formatted(
                                                lead.communityName(),
                                                lead.place(),
                                                lead.kind().title()))
                                .toList())
                .check();
    }
}
