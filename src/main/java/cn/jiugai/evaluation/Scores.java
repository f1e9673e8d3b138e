package cn.jiugai.evaluation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scores of a project, indicator by indicator (JA-2-3). */
record Scores(List<Scored> all) {

    private static final String CLAUSE = "JA-2-3";

    /** Whether the department in charge has given each indicator a score that it can have, and said why. */
    Verdict checkSelf() {
        return new Verdict(all.stream()
                .flatMap(scored -> Stream.concat(
                        range(scored, scored.selfScore()).stream(),
                        scored.selfNote() == null
                                ? Stream.of(new Finding(
                                        CLAUSE,
                                        "“%s”的依据0条".formatted(scored.indicator().title()),
                                        "每项指标写明评分依据1条",
                                        "缺1条",
                                        "请对照登记的数据写明依据后重新提交"))
                                : Stream.empty()))
                .toList());
    }

    /** Whether the finance department has given each indicator a score that it can have, and a reason where it differs. */
    Verdict check() {
        return new Verdict(all.stream()
                .flatMap(scored -> Stream.concat(range(scored, scored.score()).stream(), unexplained(scored).stream()))
                .toList());
    }

    private static Optional<Finding> range(Scored scored, Integer score) {
        String title = scored.indicator().title();
        String range = "“%s”评0至%d分".formatted(title, scored.weight());
        if (score == null) {
            return Optional.of(new Finding(CLAUSE, "没有评分", range, "缺1项评分：" + title, "请补评后重新提交"));
        }
        if (score < 0) {
            return Optional.of(new Finding(CLAUSE, score + "分", range, "少%d分".formatted(-score), "请改正后重新提交"));
        }
        return score > scored.weight()
                ? Optional.of(
                        new Finding(CLAUSE, score + "分", range, "多%d分".formatted(score - scored.weight()), "请改正后重新提交"))
                : Optional.empty();
    }

    private static Optional<Finding> unexplained(Scored scored) {
        return scored.differs() && scored.reason() == null
                ? Optional.of(new Finding(
                        CLAUSE,
                        "“%s”自评%d分、评价%d分，理由0条"
                                .formatted(scored.indicator().title(), scored.selfScore(), scored.score()),
                        "与自评不一致的写明理由1条",
                        "缺1条",
                        "请写明理由后重新提交"))
                : Optional.empty();
    }

    /** Points of the finance department over all indicators. */
    int total() {
        return all.stream().mapToInt(Scored::score).sum();
    }
}
