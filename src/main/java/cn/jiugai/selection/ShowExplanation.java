package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What came of an application and why. */
@Component
class ShowExplanation extends View {

    private final SelectionRegister register;
    private final ApplicationRecords applications;

    ShowExplanation(SelectionRegister register, ApplicationRecords applications) {
        this.register = register;
        this.applications = applications;
    }

    @Override
    public String label() {
        return "显示评审结果和说明";
    }

    @Override
    protected String show(Step step) {
        SelectionResult result = register.result(step.project()).orElseThrow();
        return "**%s（%s）：%s**\n\n%s%s"
                .formatted(
                        applications.find(step.project()).orElseThrow().name(),
                        step.project(),
                        result.outcome().label(),
                        result.explanation(),
                        result.project() == null ? "" : "\n\n项目编号：" + result.project());
    }
}
