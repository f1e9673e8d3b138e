package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** The economical and green techniques that the newest round of the scheme chose (HG-4.2-5). */
@Component
class ShowGreenTechniques extends View {

    private final ProtectionRegister protections;

    ShowGreenTechniques(ProtectionRegister protections) {
        this.protections = protections;
    }

    @Override
    public String label() {
        return "显示选用的绿色技术";
    }

    @Override
    protected String show(Step step) {
        List<String> techniques = protections.techniques(step.project());
        return techniques.isEmpty() ? "没有选用" : String.join("、", techniques);
    }
}
