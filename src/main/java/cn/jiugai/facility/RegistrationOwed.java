package cn.jiugai.facility;

import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A registration is recorded only where a facility needs one (HG-5.2-2). */
@Component
class RegistrationOwed implements MatterCondition {

    private final FacilityRecords facilities;

    RegistrationOwed(FacilityRecords facilities) {
        this.facilities = facilities;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return facilities.toRegister(project).isEmpty()
                ? Optional.of("项目%s没有需要办理不动产登记的新建设施；需要登记的，由规划部门在确认时写明".formatted(project))
                : Optional.empty();
    }
}
