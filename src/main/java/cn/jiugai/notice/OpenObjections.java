package cn.jiugai.notice;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The objections to the newest notice that were not answered yet, by number (HG-4.1-1). */
@Component
class OpenObjections extends Subjects {

    private final ObjectionRegister objections;

    OpenObjections(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "待答复的公示异议";
    }

    @Override
    protected List<String> subjects(Step step) {
        return objections.of(step.project()).stream()
                .filter(Objection::isOpen)
                .map(objection -> String.valueOf(objection.number()))
                .toList();
    }
}
