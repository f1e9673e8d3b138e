package cn.jiugai.scheme;

import cn.jiugai.engine.Variable;
import java.util.Locale;

/** The eight parts that a scheme has to contain (JA-3.3-2), in the order of the plan. */
enum SchemePart {
    BASIS("编制依据"),
    OVERVIEW("项目概况"),
    ANALYSIS("现状分析及改造需求"),
    WORKS("改造内容"),
    DESIGN("方案设计"),
    FUNDING("资金筹措"),
    ORGANISATION("组织实施"),
    UPKEEP("建后管养");

    private final String title;
    private final Variable<String> variable;

    SchemePart(String title) {
        this.title = title;
        this.variable = Variable.text(name().toLowerCase(Locale.ROOT));
    }

    String title() {
        return title;
    }

    /** The field of the draft's form. */
    Variable<String> variable() {
        return variable;
    }

    /** The column of table {@code scheme}. */
    String column() {
        return variable.name();
    }
}
