package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a project back that a unit or expert refuses, or that deviates from plan and scheme in an item (JA-3.7-3). */
@Component
class CheckComprehensiveAcceptance extends Check {

    private final AcceptanceRegister acceptances;
    private final Defects defects;
    private final OpinionReader reader;

    CheckComprehensiveAcceptance(AcceptanceRegister acceptances, Defects defects, OpinionReader reader) {
        this.acceptances = acceptances;
        this.defects = defects;
        this.reader = reader;
    }

    @Override
    public String label() {
        return "汇总综合验收结果";
    }

    @Override
    protected Verdict verdict(Step step) {
        Map<ComparedItem, String> deviations = new EnumMap<>(ComparedItem.class);
        defects.newest(step.instance()).stream()
                .filter(defect -> defect.item() != null)
                .forEach(defect -> deviations.put(defect.item(), reader.words(step, defect)));
        return new ComprehensiveAcceptance(
                        reader.opinions(step),
                        acceptances.comparison(step.instance()).size(),
                        deviations)
                .check();
    }
}
