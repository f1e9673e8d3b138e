package cn.jiugai.inspection;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends an application for a replacement back that cannot be approved (JA-3.6-2, JA-3.5-4). */
@Component
class CheckReplacement extends Check {

    private final ReplacementRegister replacements;
    private final ReplacementFacts facts;

    CheckReplacement(ReplacementRegister replacements, ReplacementFacts facts) {
        this.replacements = replacements;
        this.facts = facts;
    }

    @Override
    public String label() {
        return "核对更换申请";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("单位更换以后，不再核对更换申请");
    }

    @Override
    protected Verdict verdict(Step step) {
        return facts.replacement(step, replacements.application(step.instance()))
                .check();
    }
}
