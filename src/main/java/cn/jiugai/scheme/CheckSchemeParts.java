package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a scheme that lacks one of the eight parts (JA-3.3-2). */
@Component
class CheckSchemeParts extends Check {

    private final SchemeRegister schemes;

    CheckSchemeParts(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "核对方案八个部分";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SchemeParts(schemes.parts(step.project())).check();
    }
}
