package cn.jiugai.violation;

import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which violations somebody works on now. A case that was ended without a result, because its project began anew or an
 * administrator deleted it, is none: the violation is open and has to get another one (JA-3.4-1).
 */
@Component
class RunningCases {

    private static final String CASE = "violationCase";

    private final ProjectRuns runs;

    RunningCases(ProjectRuns runs) {
        this.runs = runs;
    }

    /** Those of a list that are in no case, as numbers. */
    List<String> without(Step step, List<Violation> violations) {
        Set<String> running = runs.subjects(step.district(), step.project(), CASE, ViolationVariables.VIOLATION.name());
        return violations.stream()
                .map(violation -> String.valueOf(violation.number()))
                .filter(number -> !running.contains(number))
                .toList();
    }
}
