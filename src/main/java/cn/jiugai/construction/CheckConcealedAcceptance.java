package cn.jiugai.construction;

import cn.jiugai.construction.ConcealedRegister.Acceptance;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a section that the supervising firm did not accept back to the contractor (JA-3.5-4). */
@Component
class CheckConcealedAcceptance extends Check {

    private final ConcealedRegister sections;

    CheckConcealedAcceptance(ConcealedRegister sections) {
        this.sections = sections;
    }

    @Override
    public String label() {
        return "核对隐蔽部位验收结论";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.SECTION);
    }

    @Override
    protected String about(Step step) {
        return step.get(SiteVariables.SECTION);
    }

    @Override
    protected Verdict verdict(Step step) {
        String section = step.get(SiteVariables.SECTION);
        Acceptance newest = sections.newestAcceptance(step.project(), section).orElseThrow();
        return new ConcealedAcceptance(section, newest.accepted(), newest.remark()).check();
    }
}
