package cn.jiugai.evaluation;

import cn.jiugai.engine.Variable;

/** For what the result of an evaluation is used (绩效评价结果应用, JA-2-3). */
enum ResultUse {
    NEXT_YEAR_FUNDS("下年度资金安排", "nextYearFunds"),
    AWARDS("奖补资金分配", "awards"),
    RECTIFICATION("问题整改", "rectification"),
    ASSESSMENT("单位考核", "assessment"),
    PROMOTION("经验做法推广", "promotion");

    private final String title;
    private final String key;

    ResultUse(String title, String key) {
        this.title = title;
        this.key = key;
    }

    String title() {
        return title;
    }

    /** In what way it is used. */
    Variable<String> way() {
        return Variable.text(key + "Way");
    }
}
