package cn.jiugai.acceptance;

import cn.jiugai.engine.Variable;
import java.util.Locale;

/** What is compared with annual plan and scheme, one by one (JA-3.7-3); the order is that of the form. */
enum ComparedItem {
    SCOPE("改造范围"),
    INVESTMENT("投资和资金使用"),
    BUILDINGS("房屋本体"),
    PIPES("管线"),
    ROADS("道路和停车"),
    ENVIRONMENT("环境和绿化"),
    SECURITY("消防和安防"),
    SERVICES("公共服务设施");

    /** How what was built compares with plan and scheme. */
    enum Result {
        CONFORMS,
        DEVIATES,
        NOT_PLANNED
    }

    private final String title;
    private final Variable<Result> result;
    private final Variable<String> deviation;
    private final Variable<String> responsible;

    ComparedItem(String title) {
        String key = name().toLowerCase(Locale.ROOT);
        this.title = title;
        this.result = new Variable<>(key + "Result", "比较结果", value -> Result.valueOf(value.toString()));
        this.deviation = Variable.text(key + "Deviation");
        this.responsible = Variable.text(key + "Responsible");
    }

    String title() {
        return title;
    }

    Variable<Result> result() {
        return result;
    }

    /** In what it deviates; filled only if it does. */
    Variable<String> deviation() {
        return deviation;
    }

    /** Role that has to put it right; filled only if it deviates. */
    Variable<String> responsible() {
        return responsible;
    }
}
