package cn.jiugai.warranty;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The way to the agreement that is printed, once there is a draft (HG-4.3-3). */
@Component
class ShowAgreement extends View {

    private final AgreementRegister agreements;

    ShowAgreement(AgreementRegister agreements) {
        this.agreements = agreements;
    }

    @Override
    public String label() {
        return "显示移交及保修协议书打印入口";
    }

    @Override
    protected String show(Step step) {
        return agreements
                .newestRun(step.project())
                .map(run -> "[打印《改造项目移交及保修协议书》](/camunda/api/jiugai/projects/%s/warranty-agreement)（由登记的数据生成）"
                        .formatted(step.project()))
                .orElse("");
    }
}
