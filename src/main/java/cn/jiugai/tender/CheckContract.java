package cn.jiugai.tender;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a contract whose sum departs from the award, or that is older than it (JA-3-1). */
@Component
class CheckContract extends Check {

    private final TenderRegister tenders;

    CheckContract(TenderRegister tenders) {
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "核对合同与中标结果";
    }

    @Override
    protected Verdict verdict(Step step) {
        Contract contract = tenders.contract(step.project()).orElseThrow();
        return ContractCheck.of(tenders.award(step.project()), contract).check();
    }
}
