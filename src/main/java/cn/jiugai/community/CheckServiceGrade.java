package cn.jiugai.community;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a management back whose service is below the city's lowest grade (HG-7-4). */
@Component
class CheckServiceGrade extends Check {

    private final AgreedManagements management;

    CheckServiceGrade(AgreedManagements management) {
        this.management = management;
    }

    @Override
    public String label() {
        return "核对物业服务等级";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CommunityVariables.ACCEPTABLE_GRADES);
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ServiceGrade(
                        management.ofRun(step.instance()).grade(), step.get(CommunityVariables.ACCEPTABLE_GRADES))
                .check();
    }
}
