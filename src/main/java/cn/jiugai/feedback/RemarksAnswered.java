package cn.jiugai.feedback;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an acceptance is free of residents' remarks that nobody has answered or settled (JA-3.5-3).
 *
 * @param open the remarks that are not closed
 */
record RemarksAnswered(List<OpenRemark> open) {

    Verdict check() {
        if (open.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.5-3",
                "%d件没有办结".formatted(open.size()),
                "居民意见全部答复、回访并办结",
                "还差%d件：%s"
                        .formatted(
                                open.size(),
                                open.stream().map(OpenRemark::title).collect(Collectors.joining("；"))),
                "请责任单位答复、登记单位回访居民，居民两次不满意的由区住建局协调处理，办结后再核对"));
    }
}
