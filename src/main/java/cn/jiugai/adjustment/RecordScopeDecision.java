package cn.jiugai.adjustment;

import org.springframework.stereotype.Component;

/** Keeps the decision on 范围调整. */
@Component
class RecordScopeDecision extends DecisionRecorder {

    RecordScopeDecision(ScopeChangeRegister applications) {
        super(applications, ScopeVariables.DECISION);
    }

    @Override
    public String label() {
        return "登记范围调整批复";
    }
}
