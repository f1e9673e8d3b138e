package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import org.springframework.stereotype.Component;

/** What is applied for, what was settled, and what the unit that goes says. */
@Component
class ShowReplacement extends View {

    private final ReplacementRegister replacements;
    private final Offices offices;

    ShowReplacement(ReplacementRegister replacements, Offices offices) {
        this.replacements = replacements;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出更换申请";
    }

    @Override
    protected String show(Step step) {
        ReplacementRegister.Application application = replacements.application(step.instance());
        return "%s由%s更换为%s。\n\n理由：%s\n\n已完工程：%s；结算%s（%s）%s"
                .formatted(
                        ReplacementFacts.title(application.role()),
                        offices.nameOf(application.oldUnit()),
                        offices.nameOf(application.newUnit()),
                        application.reason(),
                        application.worksDone(),
                        application.settled(),
                        application.settlementDocument(),
                        replacements
                                .answer(step.instance())
                                .map(said -> "\n\n原单位" + said)
                                .orElse(""));
    }
}
