package cn.jiugai.rectification;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task, in short, which finding it is about. */
@Component
class NameFinding extends Opener {

    private static final int LONGEST = 20;

    @Override
    public String label() {
        return "在任务名称后注明问题";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RectificationVariables.FINDING);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String finding = step.get(RectificationVariables.FINDING)
                .strip()
                .lines()
                .findFirst()
                .orElseThrow();
        sheet.about(finding.length() <= LONGEST ? finding : finding.substring(0, LONGEST) + "…");
    }
}
