package cn.jiugai.site;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.project.AgreedChanges;
import java.util.List;
import org.springframework.stereotype.Component;

/** The approved changes of the works, one of which may cover a departure from the drawings (HG-4.2-8). */
@Component
class ApprovedChanges extends Choices {

    private final List<AgreedChanges> sources;

    ApprovedChanges(List<AgreedChanges> sources) {
        this.sources = sources;
    }

    @Override
    public String label() {
        return "已批准的工程变更";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return sources.stream()
                .flatMap(source -> source.of(step.project()).stream())
                .map(change -> new Choice("%s：%s".formatted(change.name(), change.content()), change.name()))
                .toList();
    }
}
