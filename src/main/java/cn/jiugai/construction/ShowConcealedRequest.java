package cn.jiugai.construction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the contractor says of the section that it applies for. */
@Component
class ShowConcealedRequest extends View {

    private final ConcealedRegister sections;

    ShowConcealedRequest(ConcealedRegister sections) {
        this.sections = sections;
    }

    @Override
    public String label() {
        return "列出隐蔽部位报验情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.SECTION);
    }

    @Override
    protected String show(Step step) {
        return sections.newestAcceptance(step.project(), step.get(SiteVariables.SECTION))
                .map(request -> "%s具备验收条件；自检情况：%s".formatted(request.readyOn(), request.selfCheck()))
                .orElse("");
    }
}
