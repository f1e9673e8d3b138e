package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communities to choose from: 退出排序的小区. */
@Component
class WithdrawnOnes extends Choices {

    private final SelectionRegister register;
    private final ApplicationRecords applications;

    WithdrawnOnes(SelectionRegister register, ApplicationRecords applications) {
        this.register = register;
        this.applications = applications;
    }

    @Override
    public String label() {
        return "退出排序的小区";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return register.entries(step.project()).stream()
                .filter(entry -> entry.withdrawn() != null)
                .map(entry -> applications.find(entry.application()).orElseThrow())
                .map(applied -> new Choice("%s　%s".formatted(applied.name(), applied.number()), applied.number()))
                .toList();
    }
}
