package cn.jiugai.project;

import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * A verdict with the step that gave it; also published as an event in the step's transaction.
 *
 * @param process key of the process definition
 * @param step id of the step in the model
 * @param clauses the clauses that the step carries
 */
public record Judgement(
        String district, String project, String process, String step, List<String> clauses, Verdict verdict) {}
