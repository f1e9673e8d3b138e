package cn.jiugai.feedback;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remarks are taken from the start of the works on; what residents say before belongs to the consultation (JA-3.5-3). */
@Component
class RemarksOpen implements MatterCondition {

    private final ConstructionRecords construction;

    RemarksOpen(ConstructionRecords construction) {
        this.construction = construction;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return construction.startedOn(project).isPresent()
                ? Optional.empty()
                : Optional.of("项目%s还没有开工，开工前居民的意见在征求意见和居民论证中登记".formatted(project));
    }
}
