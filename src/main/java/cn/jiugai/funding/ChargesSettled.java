package cn.jiugai.funding;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an acceptance is free of open cases about charges to residents (JA-2-6).
 *
 * @param open the cases that are not settled
 */
record ChargesSettled(List<OpenChargeCase> open) {

    Verdict check() {
        if (open.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-2-6",
                "%d件没有办结".formatted(open.size()),
                "出具验收意见前居民收费问题全部办结",
                "还差%d件：%s"
                        .formatted(
                                open.size(),
                                open.stream().map(OpenChargeCase::title).collect(Collectors.joining("；"))),
                "请督促专营单位退费、取消或说明依据，由区住建局认定后再核对，办结前不得出具验收意见"));
    }
}
