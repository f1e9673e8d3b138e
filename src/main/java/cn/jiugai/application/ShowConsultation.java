package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The consultation on the property management, above the form at which its consensus is confirmed. */
@Component
class ShowConsultation extends View {

    private final PropertyRegister register;

    ShowConsultation(PropertyRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "物业管理协商情况";
    }

    @Override
    protected String show(Step step) {
        return register.consultation(step.project())
                .map(held -> "%s在%s协商，业主%d人参加；镇街：%s；社区：%s\n%s"
                        .formatted(
                                held.heldOn(),
                                held.place(),
                                held.participants(),
                                held.street(),
                                held.community(),
                                held.minutes()))
                .orElse("");
    }
}
