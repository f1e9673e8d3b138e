package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.ShownAtAcceptance;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other parts of the house have to say to those who accept a project, e.g. how satisfied the residents are. */
@Component
class ShowForAcceptance extends View {

    private final ObjectProvider<ShownAtAcceptance> shown;

    ShowForAcceptance(ObjectProvider<ShownAtAcceptance> shown) {
        this.shown = shown;
    }

    @Override
    public String label() {
        return "列出满意度等验收参考";
    }

    @Override
    protected String show(Step step) {
        return shown.orderedStream()
                .flatMap(part ->
                        part.text(step.project()).map(text -> "**%s**\n\n%s".formatted(part.title(), text)).stream())
                .collect(Collectors.joining("\n\n"));
    }
}
