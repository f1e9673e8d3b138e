package cn.jiugai.tender;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.SchemeRecords;
import org.springframework.stereotype.Component;

/** Bars the tender while the scheme has not passed (JA-3-1, JA-3.3-4). */
@Component
class CheckSchemePassed extends Gate {

    private final SchemeRecords schemes;

    CheckSchemePassed(SchemeRecords schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "核对方案论证通过";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SchemeForTender(schemes.passed(step.project())).check();
    }
}
