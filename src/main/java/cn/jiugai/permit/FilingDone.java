package cn.jiugai.permit;

import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The authorities supervise a project from their filings on (HG-5.1-4). */
@Component
class FilingDone implements MatterCondition {

    private final SupervisorRegister supervisors;

    FilingDone(SupervisorRegister supervisors) {
        this.supervisors = supervisors;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return supervisors.of(project).isEmpty()
                ? Optional.of("项目%s还没有办理质监、安监备案，备案并明确监督人员后才能登记监督检查（依据 HG-5.1-4）".formatted(project))
                : Optional.empty();
    }
}
