package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Payments are applied for once the works have begun. */
@Component
class PaymentsOpen implements MatterCondition {

    private final ConstructionRecords construction;

    PaymentsOpen(ConstructionRecords construction) {
        this.construction = construction;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return construction.startedOn(project).isPresent()
                ? Optional.empty()
                : Optional.of("项目%s还没有开工，监理单位签发开工令以后才能申请付款".formatted(project));
    }
}
