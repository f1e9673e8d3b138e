package cn.jiugai.progress;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items that a contractor has reported as finished, for the supervising firm. */
@Component
class ShowWorksFinish extends View {

    private final FinishRegister register;

    ShowWorksFinish(FinishRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "显示报告完工的项目";
    }

    @Override
    protected String show(Step step) {
        FinishReport report = register.get(step.instance());
        return "施工单位报告以下项目已于%s完工：\n%s\n\n%s"
                .formatted(
                        report.finishedOn(),
                        register.items(step.instance()).stream()
                                .map(item -> "- %s（%s）".formatted(item.label(), item.place()))
                                .collect(Collectors.joining("\n")),
                        report.note());
    }
}
