package cn.jiugai.assessment;

import cn.jiugai.rule.Ratio;

/**
 * The grade that a unit's figures suggest (执行口径): by its on-time rate, each limit included; who was pressed for something
 * is not excellent.
 */
record GradeRule(Ratio excellent, Ratio good, Ratio pass) {

    Grade suggest(UnitFigures figures) {
        if (excellent.reachedBy(figures.onTime(), figures.total()) && figures.escalations() == 0) {
            return Grade.EXCELLENT;
        }
        if (good.reachedBy(figures.onTime(), figures.total())) {
            return Grade.GOOD;
        }
        return pass.reachedBy(figures.onTime(), figures.total()) ? Grade.PASS : Grade.FAIL;
    }
}
