package cn.jiugai.petition;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Says in the name of a task which problem it is about. */
@Component
class OpenProblemTask extends Opener {

    private final OfficeProblems problems;

    OpenProblemTask(OfficeProblems problems) {
        this.problems = problems;
    }

    @Override
    public String label() {
        return "注明是哪一个问题";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(problems.get(step.instance()).label());
    }
}
