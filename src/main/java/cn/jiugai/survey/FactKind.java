package cn.jiugai.survey;

import cn.jiugai.engine.Variable;
import java.math.BigDecimal;
import java.util.Locale;

/** The eight kinds of facts that a survey has to record of each community (JA-3.1-1), in the order of the plan. */
enum FactKind {
    HOUSING("房屋", "leakingBuildings", "housingCondition"),
    ENVIRONMENT("环境", "greenArea", "environmentCondition"),
    FACILITIES("设施", "parkingSpaces", "facilitiesCondition"),
    PUBLIC_SERVICES("公共服务", "serviceSites", "servicesCondition"),
    SHOPS("便民商业", "shops", "shopsCondition"),
    MUNICIPAL("市政配套", "floodingSpots", "municipalCondition"),
    PUBLIC_SPACE("公共空间", "publicSpaceArea", "publicSpaceCondition"),
    ECONOMY("经济人文", "residents", "economyCondition");

    private final String title;
    private final Variable<BigDecimal> measure;
    private final Variable<String> condition;

    FactKind(String title, String measure, String condition) {
        this.title = title;
        this.measure = Variable.number(measure);
        this.condition = Variable.text(condition);
    }

    String title() {
        return title;
    }

    /** The field with the number of this kind: pieces, or square metres for areas. */
    Variable<BigDecimal> measure() {
        return measure;
    }

    /** The field with the description. */
    Variable<String> condition() {
        return condition;
    }

    /** The column of table {@code survey_facts} behind a field. */
    static String column(Variable<?> field) {
        return field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
