package cn.jiugai.inspection;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/**
 * Keeps an investigation open until the unit that has to go is replaced (JA-3.6-1). Once the works are complete nobody can be
 * replaced any more; then the decision stays on record as it is.
 */
@Component
class CheckUnitReplaced extends Check {

    private final InvestigationRegister investigations;
    private final SiteSignRegister signs;
    private final ConstructionRecords construction;
    private final Parties parties;
    private final Offices offices;

    CheckUnitReplaced(
            InvestigationRegister investigations,
            SiteSignRegister signs,
            ConstructionRecords construction,
            Parties parties,
            Offices offices) {
        this.construction = construction;
        this.investigations = investigations;
        this.signs = signs;
        this.parties = parties;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对单位已更换";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        if (construction.completedOn(step.project()).isPresent()) {
            return Verdict.pass();
        }
        InvestigationRegister.Case investigation = investigations.get(step.instance());
        String accused = investigation.accusedUnit();
        return accused.equals(parties.unit(step, signs.get(investigation.sign()).accused()))
                ? Verdict.refuse(new Finding(
                        "JA-3.6-1",
                        "仍是%s".formatted(offices.nameOf(accused)),
                        "按处理决定更换单位",
                        "缺更换后的单位",
                        "请实施主体从“发起事项”发起“更换参建单位”，办结后再核对"))
                : Verdict.pass();
    }
}
