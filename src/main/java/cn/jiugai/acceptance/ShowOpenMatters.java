package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.rule.Finding;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is still open and holds the acceptance later on, so that nobody learns of it only at the end. */
@Component
class ShowOpenMatters extends View {

    private final AcceptanceHolds holds;

    ShowOpenMatters(AcceptanceHolds holds) {
        this.holds = holds;
    }

    @Override
    public String label() {
        return "列出未结事项";
    }

    @Override
    protected String show(Step step) {
        return holds.check(step.project()).findings().stream()
                .map(Finding::sentence)
                .map("- "::concat)
                .collect(Collectors.joining("\n"));
    }
}
