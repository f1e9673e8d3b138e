package cn.jiugai.project;

import cn.jiugai.rule.Verdict;

/**
 * A verdict with the question that it answers; also published as an event in the step's transaction.
 *
 * @param cause what made the house ask again after the step, e.g. {@code 更正 JA-2026-01-G3}; null for the step's own verdict
 */
public record Judgement(Question question, Verdict verdict, String cause) {

    /** The step's own verdict. */
    public Judgement(Question question, Verdict verdict) {
        this(question, verdict, null);
    }
}
