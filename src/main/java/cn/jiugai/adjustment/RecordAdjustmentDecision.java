package cn.jiugai.adjustment;

import org.springframework.stereotype.Component;

/** Keeps the decision on 计划调整. */
@Component
class RecordAdjustmentDecision extends DecisionRecorder {

    RecordAdjustmentDecision(AdjustmentRegister applications) {
        super(applications, AdjustmentVariables.DECISION);
    }

    @Override
    public String label() {
        return "登记计划调整批复";
    }
}
