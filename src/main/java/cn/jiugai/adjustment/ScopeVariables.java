package cn.jiugai.adjustment;

import cn.jiugai.engine.Variable;
import java.math.BigDecimal;

/** The fields of the forms of 范围调整 that 计划调整 has not. */
final class ScopeVariables {

    static final Variable<String> KIND = Variable.text("scopeKind");
    static final Variable<String> REASON = Variable.text("scopeReason");

    static final Variable<String> NEW_COMMUNITY = Variable.text("newCommunity");
    static final Variable<Integer> NEW_YEAR = Variable.count("newCompletedYear");
    static final Variable<Integer> NEW_HOUSEHOLDS = Variable.count("newHouseholds");
    static final Variable<Integer> NEW_BUILDINGS = Variable.count("newBuildings");
    static final Variable<BigDecimal> NEW_AREA = Variable.number("newArea");

    static final Variable<String> COMMUNITY = Variable.text("scopeCommunity");
    static final Variable<Integer> HOUSEHOLDS = Variable.count("correctHouseholds");
    static final Variable<Integer> BUILDINGS = Variable.count("correctBuildings");
    static final Variable<BigDecimal> AREA = Variable.number("correctArea");

    static final Variable<String> DECISION = Variable.text("scopeDecision");

    private ScopeVariables() {}
}
