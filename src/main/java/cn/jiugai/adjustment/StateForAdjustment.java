package cn.jiugai.adjustment;

import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Only what stands still is resumed, and only what goes on is suspended, split or merged (JA-3.5-1). */
record StateForAdjustment(AdjustmentKind kind, String project, ProjectState state) {

    Stream<Finding> findings() {
        return allowed().contains(state)
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-3.5-1",
                        "项目%s%s".formatted(project, state.label()),
                        "%s的项目%s"
                                .formatted(
                                        kind.label(),
                                        allowed().stream()
                                                .map(ProjectState::label)
                                                .collect(Collectors.joining("或"))),
                        "不能%s".formatted(kind.label()),
                        "请核对调整的种类"));
    }

    private List<ProjectState> allowed() {
        return switch (kind) {
            case RESUME -> List.of(ProjectState.SUSPENDED);
            case TERMINATE -> List.of(ProjectState.RUNNING, ProjectState.SUSPENDED);
            case SUSPEND, SPLIT, MERGE -> List.of(ProjectState.RUNNING);
        };
    }
}
