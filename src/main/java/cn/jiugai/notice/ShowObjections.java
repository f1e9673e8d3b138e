package cn.jiugai.notice;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was objected during the newest notice (HG-4.1-1). */
@Component
class ShowObjections extends View {

    private final ObjectionRegister objections;

    ShowObjections(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "显示公示异议";
    }

    @Override
    protected String show(Step step) {
        return objections.of(step.project()).stream()
                .map(objection -> "- 第%d条：%s".formatted(objection.number(), objection.objection()))
                .collect(Collectors.joining("\n"));
    }
}
