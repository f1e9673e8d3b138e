package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a project back that a unit or expert refuses, or that deviates from plan and scheme in an item (JA-3.7-3). */
@Component
class CheckComprehensiveAcceptance extends Check {

    private final Comparisons comparisons;
    private final Defects defects;
    private final OpinionReader reader;

    CheckComprehensiveAcceptance(Comparisons comparisons, Defects defects, OpinionReader reader) {
        this.comparisons = comparisons;
        this.defects = defects;
        this.reader = reader;
    }

    @Override
    public String label() {
        return "汇总综合验收结果";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ComprehensiveAcceptance(
                        reader.opinions(step),
                        comparisons.newest(step.instance()).size(),
                        defects.newest(step.instance()).stream()
                                .filter(defect -> defect.compared() != null)
                                .map(defect -> reader.words(step, defect))
                                .toList())
                .check();
    }
}
