package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The opinions of the households; each is adopted or answered with a reason (JA-3.2-4).
 *
 * @param all those that were not withdrawn
 */
record HouseholdOpinions(List<Opinion> all) {

    private static final int NAMED = 5;

    Verdict check() {
        List<Opinion> open = all.stream().filter(Opinion::isOpen).toList();
        if (open.isEmpty()) {
            return Verdict.pass();
        }
        String first = open.stream()
                .limit(NAMED)
                .map(opinion -> "第%d号 %s".formatted(opinion.number(), opinion.household()))
                .collect(Collectors.joining("、"));
        return Verdict.refuse(new Finding(
                "JA-3.2-4",
                "%d条中%d条已处理".formatted(all.size(), all.size() - open.size()),
                "居民意见逐条采纳，或者说明不采纳的理由",
                "%d条待处理：%s%s".formatted(open.size(), first, open.size() > NAMED ? "等" : ""),
                "请在居民意见表中填写处理结果，上传后重新提交"));
    }
}
