package cn.jiugai.survey;

import cn.jiugai.engine.Variable;

/** The fields of the forms of the survey; those of the eight kinds are at {@link FactKind}. */
final class SurveyVariables {

    /** The element variable of the survey's step: name of the community. */
    static final Variable<String> COMMUNITY = Variable.text("community");

    static final Variable<Integer> ELEVATOR_STAIRWELLS = Variable.count("elevatorStairwells");

    static final Variable<String> SCOPE = Variable.text("scope");
    static final Variable<Boolean> CONTIGUOUS = Variable.yes("contiguous");
    static final Variable<String> RENOVATION_PLAN = Variable.text("renovationPlan");
    static final Variable<String> STANDARD = Variable.text("standard");
    static final Variable<String> IMPLEMENTING_ENTITY = Variable.text("implementingEntity");

    private SurveyVariables() {}
}
