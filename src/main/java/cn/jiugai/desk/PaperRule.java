package cn.jiugai.desk;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A step that needs a paper is not completed without it. */
@Component
class PaperRule implements CompletionRule {

    private final Papers papers;

    PaperRule(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        boolean givenUp = task.paperUnless() != null && Boolean.TRUE.equals(answer.get(task.paperUnless()));
        return givenUp
                ? List.of()
                : missing(task).stream()
                        .map(kind -> "步骤“%s”缺少材料“%s”，请在“材料”页签上传后再办结（依据 %s）"
                                .formatted(task.name(), kind, String.join("、", task.clauses())))
                        .toList();
    }

    /** The kinds that the step needs and nobody has uploaded for this task, or this unit in an earlier round that counts. */
    List<String> missing(OpenTask task) {
        if (task.papers().isEmpty()) {
            return List.of();
        }
        List<String> there = papers.kinds(task);
        return task.papers().stream().filter(kind -> !there.contains(kind)).toList();
    }
}
