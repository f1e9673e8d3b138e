package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The violations that were found later and have no case yet. */
@Component
class LateViolations extends Subjects {

    private final ViolationDrafts drafts;

    LateViolations(ViolationDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String label() {
        return "后来发现的违建";
    }

    @Override
    protected List<String> subjects(Step step) {
        return drafts.late(step.project()).stream().map(String::valueOf).toList();
    }
}
