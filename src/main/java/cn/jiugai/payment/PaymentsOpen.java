package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Payments are applied for from the start of the works until the settlement is agreed; the last one belongs to it. */
@Component
class PaymentsOpen implements MatterCondition {

    private final ConstructionRecords construction;
    private final Settlements settlements;

    PaymentsOpen(ConstructionRecords construction, Settlements settlements) {
        this.settlements = settlements;
        this.construction = construction;
    }

    @Override
    public Optional<String> obstacle(String project) {
        if (construction.startedOn(project).isEmpty()) {
            return Optional.of("项目%s还没有开工，监理单位签发开工令以后才能申请付款".formatted(project));
        }
        return settlements
                .agreed(project)
                .map(audited -> "项目%s的竣工结算已审定为%s，尾款在竣工结算里申请，不再另行发起付款".formatted(project, audited));
    }
}
