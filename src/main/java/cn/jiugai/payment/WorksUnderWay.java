package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the start order to the completion of the works. */
@Component
class WorksUnderWay implements MatterCondition {

    private final ConstructionRecords construction;

    WorksUnderWay(ConstructionRecords construction) {
        this.construction = construction;
    }

    @Override
    public Optional<String> obstacle(String project) {
        if (construction.startedOn(project).isEmpty()) {
            return Optional.of("项目%s还没有开工，监理单位签发开工令以后才能发起".formatted(project));
        }
        return construction.completedOn(project).map(day -> "项目%s已于%s竣工，竣工后不再发起；价款的差异在竣工结算中写明".formatted(project, day));
    }
}
