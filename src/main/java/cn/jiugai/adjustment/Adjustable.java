package cn.jiugai.adjustment;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a project can be adjusted as it is asked.
 *
 * @param other the project into which it is to go, for a merge
 */
record Adjustable(Situation project, Optional<Situation> other, Adjustment asked) {

    Verdict check() {
        Stream<Finding> byKind = switch (asked.kind()) {
            case SUSPEND, RESUME -> Stream.empty();
            case TERMINATE -> new Termination(project, asked.termination()).findings();
            case SPLIT -> new Split(project, asked).findings();
            case MERGE -> new Merge(project, other).findings();
        };
        return new Verdict(Stream.concat(
                        new StateForAdjustment(asked.kind(), project.number(), project.state()).findings(), byKind)
                .toList());
    }
}
