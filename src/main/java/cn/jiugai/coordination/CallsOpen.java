package cn.jiugai.coordination;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Units are called on again during the works; before them they are asked with the scheme (HG-4.1-2). */
@Component
class CallsOpen implements MatterCondition {

    private final ConstructionRecords construction;

    CallsOpen(ConstructionRecords construction) {
        this.construction = construction;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return construction.startedOn(project).isPresent()
                ? Optional.empty()
                : Optional.of("项目%s还没有开工，开工前请各单位配合的事项在“协调相关单位”中提出".formatted(project));
    }
}
