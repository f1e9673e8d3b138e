package cn.jiugai.inspection;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a new unit begin only under a contract that fits, with a person in charge of its own (JA-3.5-4, JA-3.6-1, JA-3.6-2). */
@Component
class CheckReplacementContract extends Check {

    private final ReplacementRegister replacements;
    private final ReplacementFacts facts;

    CheckReplacementContract(ReplacementRegister replacements, ReplacementFacts facts) {
        this.replacements = replacements;
        this.facts = facts;
    }

    @Override
    public String label() {
        return "核对新单位的合同和负责人";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("单位更换以后，不再核对新单位的合同");
    }

    @Override
    protected Verdict verdict(Step step) {
        ReplacementRegister.Application application = replacements.application(step.instance());
        ReplacementContract.Signed signed = replacements.signed(step.instance());
        return new ReplacementContract(
                        replacements.decision(step.instance()).orElseThrow().decidedOn(),
                        signed,
                        application.role().equals(ReplacementFacts.CONTRACTOR)
                                ? facts.money(step.project(), application)
                                : null,
                        facts.sitesElsewhere(step.project(), signed.certificate()),
                        facts.others(step, application.role()),
                        facts.officer(step.project()))
                .check();
    }
}
