package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what supervising firm and implementing entity say to the account (JA-3.5-4). */
@Component
class RecordAccountReview extends Recorder {

    private static final Map<String, String> ROLES = Map.of(
            "userTask_reviewAccount", "supervisor",
            "userTask_endorseAccount", "implementingEntity");

    private final Settlements settlements;

    RecordAccountReview(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public String label() {
        return "登记对结算的审核意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SettlementVariables.REVIEW, SettlementVariables.REVIEW_OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = SettlementVariables.AGREE.equals(step.get(SettlementVariables.REVIEW));
        settlements.review(
                step.project(),
                new AccountReview(
                        ROLES.get(step.id()), agrees, agrees ? null : step.get(SettlementVariables.REVIEW_OPINION)),
                step.person());
    }
}
