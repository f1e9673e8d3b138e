package cn.jiugai.acceptance;

import cn.jiugai.engine.Variable;

/** The three parts of the plan for the time after the works (JA-3.7-4), in the order of the plan. */
public enum ManagementPart {
    MODE("管理模式", Variable.text("managementMode")),
    RULES("管理规约", Variable.text("managementRules")),
    COUNCIL_RULES("居民议事规则", Variable.text("councilRules"));

    private final String title;
    private final Variable<String> variable;

    ManagementPart(String title, Variable<String> variable) {
        this.title = title;
        this.variable = variable;
    }

    public String title() {
        return title;
    }

    /** The field of forms. */
    public Variable<String> variable() {
        return variable;
    }
}
