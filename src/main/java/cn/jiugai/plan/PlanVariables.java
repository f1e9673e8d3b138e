package cn.jiugai.plan;

import cn.jiugai.engine.Variable;

/** The fields of the forms of the annual plan. */
final class PlanVariables {

    static final Variable<String> CORRECTION = Variable.text("correction");
    static final Variable<Boolean> PLAN_CONFIRMED = Variable.yes("planConfirmed");

    static final Variable<String> WORKED = Variable.text("worked");
    static final Variable<String> IMPROVE = Variable.text("improve");

    private PlanVariables() {}
}
