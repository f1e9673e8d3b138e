package cn.jiugai.engine;

import cn.jiugai.project.Question;
import cn.jiugai.rule.Verdict;

/**
 * A question that a project has passed and that was asked once more.
 *
 * @param before the verdict before the register changed
 * @param after the verdict of the register as it is now, with number, shortfall, clause and remedy of each reason
 */
public record Recheck(Question question, Verdict before, Verdict after) {

    public boolean changed() {
        return !before.equals(after);
    }

    /** It held and holds no more. */
    public boolean broken() {
        return before.passed() && !after.passed();
    }

    /** It did not hold and holds again. */
    public boolean restored() {
        return !before.passed() && after.passed();
    }
}
