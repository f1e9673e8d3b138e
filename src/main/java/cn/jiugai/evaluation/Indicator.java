package cn.jiugai.evaluation;

import cn.jiugai.engine.Variable;
import java.util.Locale;

/** What a project's performance is measured by (绩效评价指标, JA-2-3; which and how much each counts is 执行口径). */
enum Indicator {
    FUNDS("资金管理"),
    SCHEDULE("实施进度"),
    QUALITY("质量和验收"),
    SATISFACTION("群众满意度"),
    UPKEEP("建后管养");

    private final String title;
    private final String key;

    Indicator(String title) {
        this.title = title;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** The score that the department in charge gives its own project. */
    Variable<Integer> selfScore() {
        return Variable.count(key + "SelfScore");
    }

    /** On what the department in charge rests its score. */
    Variable<String> selfNote() {
        return Variable.text(key + "SelfNote");
    }

    /** The score of the finance department. */
    Variable<Integer> score() {
        return Variable.count(key + "Score");
    }

    /** Why the finance department's score is another one. */
    Variable<String> reason() {
        return Variable.text(key + "Reason");
    }
}
