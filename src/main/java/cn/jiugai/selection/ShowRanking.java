package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ranking of the year with the explanation of each application, and the order of ties. */
@Component
class ShowRanking extends View {

    private final SelectionRegister register;
    private final ApplicationRecords applications;

    ShowRanking(SelectionRegister register, ApplicationRecords applications) {
        this.register = register;
        this.applications = applications;
    }

    @Override
    public String label() {
        return "显示排序结果";
    }

    @Override
    protected String show(Step step) {
        return register.results(step.project()).stream()
                .map(this::line)
                .collect(Collectors.joining("\n", "", "\n\n" + Candidate.TIES + "。"));
    }

    private String line(SelectionResult result) {
        AppliedCommunity applied = applications.find(result.application()).orElseThrow();
        return "- **%s%s**（%s）：%s"
                .formatted(
                        result.rank() == null ? "" : "第%d名　".formatted(result.rank()),
                        applied.name(),
                        result.project() == null ? result.application() : result.project(),
                        result.explanation());
    }
}
