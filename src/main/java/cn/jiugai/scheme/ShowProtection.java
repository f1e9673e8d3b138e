package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is historic in the newest round of the scheme (HG-4.2-9). */
@Component
class ShowProtection extends View {

    private final ProtectionRegister protections;

    ShowProtection(ProtectionRegister protections) {
        this.protections = protections;
    }

    @Override
    public String label() {
        return "显示涉及的历史文化街区和历史建筑";
    }

    @Override
    protected String show(Step step) {
        return protections
                .of(step.project())
                .filter(protection -> protection.historic() != Historic.NONE)
                .map(protection -> "%s：%s".formatted(protection.historic().title(), protection.name()))
                .orElse("不涉及");
    }
}
