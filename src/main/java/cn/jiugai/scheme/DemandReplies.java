package cn.jiugai.scheme;

import cn.jiugai.consultation.Demand;
import cn.jiugai.consultation.RankedDemand;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Each demand that a household has chosen is in the works list, or is answered with a reason (HG-4.1-6); each item of the
 * list has its aim (HG-1-1), so a list there must be.
 *
 * @param ranking what the households chose, by place
 * @param replies what the scheme says to it, a demand once
 */
record DemandReplies(List<RankedDemand> ranking, Map<Demand, DemandReply> replies, List<WorksItem> items) {

    private static final String CLAUSE = "HG-4.1-6";

    Verdict check() {
        if (items.isEmpty()) {
            return Verdict.refuse(
                    new Finding("HG-1-1", "0项", "改造内容逐项列入清单，标明目标", "缺改造内容清单", "请在“上传表格”页签下载清单，填好上传后重新提交"));
        }
        List<Finding> findings = new ArrayList<>();
        List<RankedDemand> open = ranking.stream()
                .filter(ranked -> !replies.containsKey(ranked.demand()))
                .toList();
        if (!open.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d项诉求中%d项已列入或答复".formatted(ranking.size(), ranking.size() - open.size()),
                    "居民点菜的诉求逐项列入方案，或者说明理由",
                    "还差%d项：%s"
                            .formatted(
                                    open.size(),
                                    open.stream().map(DemandReplies::label).collect(Collectors.joining("、"))),
                    "请在清单的“%s”表中补齐后重新上传".formatted(DemandSheet.NAME)));
        }
        ranking.stream().filter(this::isEmptyPromise).map(this::emptyPromise).forEach(findings::add);
        return new Verdict(findings);
    }

    private boolean isEmptyPromise(RankedDemand ranked) {
        DemandReply reply = replies.get(ranked.demand());
        return reply != null
                && reply.included()
                && items.stream()
                        .noneMatch(item -> ServingWorks.of(ranked.demand()).contains(item.kind()));
    }

    private Finding emptyPromise(RankedDemand ranked) {
        String kinds = ServingWorks.of(ranked.demand()).stream()
                .sorted()
                .map(WorksKind::title)
                .collect(Collectors.joining("”或“", "“", "”"));
        return new Finding(
                CLAUSE,
                "诉求表写“列入”，清单中0项",
                "%s列入清单，项目为%s".formatted(label(ranked), kinds),
                "缺%s项目".formatted(kinds),
                "请增列改造内容，或者在“%s”表中改为不列入并写明理由".formatted(DemandSheet.NAME));
    }

    private static String label(RankedDemand ranked) {
        return "%s（%d户）".formatted(ranked.demand().title(), ranked.households());
    }
}
