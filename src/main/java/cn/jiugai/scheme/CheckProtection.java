package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a scheme for a historic district or building that the review of its protection has not passed (HG-4.2-9). */
@Component
class CheckProtection extends Check {

    private final ProtectionRegister protections;

    CheckProtection(ProtectionRegister protections) {
        this.protections = protections;
    }

    @Override
    public String label() {
        return "核对保护修缮审查";
    }

    @Override
    protected Verdict verdict(Step step) {
        return protections.of(step.project()).orElseThrow().check();
    }
}
