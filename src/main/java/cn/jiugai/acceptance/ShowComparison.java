package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was compared so far, and every deviation with what becomes of it (JA-3.7-3). */
@Component
class ShowComparison extends View {

    private final PlannedItems planned;
    private final Comparisons comparisons;

    ShowComparison(PlannedItems planned, Comparisons comparisons) {
        this.planned = planned;
        this.comparisons = comparisons;
    }

    @Override
    public String label() {
        return "列出逐项验收结果";
    }

    @Override
    protected String show(Step step) {
        return text(step.project(), step.instance());
    }

    String text(String project, String instance) {
        int all = planned.of(project).size();
        List<ComparedItem> items = comparisons.newest(instance);
        if (items.isEmpty()) {
            return "年度计划和实施方案共%d项，还没有上传逐项验收表。".formatted(all);
        }
        String deviations = items.stream()
                .filter(item -> !item.conforms())
                .map(ShowComparison::deviation)
                .collect(Collectors.joining("\n"));
        long conforming = items.stream().filter(ComparedItem::conforms).count();
        return "年度计划和实施方案共%d项，已比对%d项，一致%d项。\n\n%s".formatted(all, items.size(), conforming, deviations);
    }

    private static String deviation(ComparedItem item) {
        return item.accepted()
                ? "- %s：%s。认可偏差：%s（%s）".formatted(item.label(), item.built(), item.reason(), item.document())
                : "- %s：%s。需整改".formatted(item.label(), item.built());
    }
}
