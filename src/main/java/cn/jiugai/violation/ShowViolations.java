package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.survey.SeenViolation;
import cn.jiugai.survey.SurveyRecords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All violations of the project with their state, and what the survey saw and nobody has looked into, a line each. */
@Component
class ShowViolations extends View {

    private final ViolationRegister violations;
    private final ViolationDrafts drafts;
    private final SurveyRecords surveys;

    ShowViolations(ViolationRegister violations, ViolationDrafts drafts, SurveyRecords surveys) {
        this.violations = violations;
        this.drafts = drafts;
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "列出本项目全部违建";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        List<Long> lookedInto = drafts.lookedInto(project);
        Stream<String> listed = violations.all(project).stream()
                .map(violation -> "- %s：%s".formatted(violation.title(), state(violation)));
        Stream<String> leads = surveys.violationsSeen(project).stream()
                .filter(seen -> !lookedInto.contains(seen.id()))
                .map(ShowViolations::lead);
        return Stream.concat(listed, leads).collect(Collectors.joining("\n"));
    }

    private static String lead(SeenViolation seen) {
        return "- 摸底线索 %s%s（%s）：待核实，请列入违建清单"
                .formatted(seen.communityName(), seen.place(), seen.kind().title());
    }

    private static String state(Violation violation) {
        if (violation.open()) {
            String state = violation.inCase()
                    ? "办理中"
                    : "已列入清单，%s".formatted(violation.state().title());
            return violation.lastNote() == null ? state : state + "，" + violation.lastNote();
        }
        return switch (violation.outcome()) {
            case CLEARED ->
                violation.freedPlace() == null
                        ? "已清除"
                        : "已清除，腾空%s㎡"
                                .formatted(violation
                                        .freedAreaM2()
                                        .stripTrailingZeros()
                                        .toPlainString());
            case LEGAL -> "认定合法（%s），已销案".formatted(violation.determinationNumber());
        };
    }
}
