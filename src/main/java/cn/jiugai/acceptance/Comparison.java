package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether every item of plan and scheme was compared with what was built (JA-3.7-3).
 *
 * @param planned the items as the record has them now
 * @param compared the answers of this meeting
 */
record Comparison(List<PlannedItem> planned, List<ComparedItem> compared) {

    private static final int NAMED = 10;

    Verdict check() {
        List<PlannedItem> answered =
                compared.stream().map(ComparedItem::planned).toList();
        List<String> open = IntStream.range(0, planned.size())
                .filter(index -> !answered.contains(planned.get(index)))
                .mapToObj(index ->
                        "第%d项（%s）".formatted(index + 1, planned.get(index).label()))
                .toList();
        return open.isEmpty()
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "JA-3.7-3",
                        "%d项".formatted(planned.size() - open.size()),
                        "年度计划和实施方案的%d项逐项比对".formatted(planned.size()),
                        "还差%d项：%s".formatted(open.size(), names(open)),
                        "请下载逐项验收表，填好每一项后上传"));
    }

    private static String names(List<String> open) {
        String some = open.stream().limit(NAMED).collect(Collectors.joining("；"));
        return open.size() > NAMED ? some + "等" : some;
    }
}
