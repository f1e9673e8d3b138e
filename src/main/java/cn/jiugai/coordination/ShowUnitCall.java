package cn.jiugai.coordination;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a unit is called for, and what it has answered so far (HG-4.1-2). */
@Component
class ShowUnitCall extends View {

    private final UnitCalls calls;

    ShowUnitCall(UnitCalls calls) {
        this.calls = calls;
    }

    @Override
    public String label() {
        return "列出配合事项和答复";
    }

    @Override
    protected String show(Step step) {
        UnitCall call = calls.get(step.instance());
        String answers = calls.answers(step.instance()).stream()
                .map(answer -> "\n- %s答复：%s".formatted(call.unit(), answer))
                .collect(Collectors.joining());
        return "%s请%s于%s前配合：%s%s".formatted(call.by(), call.unit(), call.wantedOn(), call.matter(), answers);
    }
}
