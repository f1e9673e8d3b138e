package cn.jiugai.selection;

import cn.jiugai.plan.AgeGroups;
import cn.jiugai.plan.GuaranteeTask;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import cn.jiugai.sheet.CellText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether the year can be ranked with what was found on site: each community stands in it once, is old enough and has its
 * consent (HG-2-2), and the guaranteed tasks leave money (HG-3-2, HG-3-10, HG-3-12).
 *
 * @param candidates all communities that take part
 * @param tasks the assigned and safety-maintenance tasks beside the ranking
 * @param groups the borders by year of completion
 * @param minimumConsent the least share of all households that agrees, itself included
 * @param budget the whole budget of the year
 */
record RankingFacts(
        List<Candidate> candidates, List<GuaranteeTask> tasks, AgeGroups groups, Ratio minimumConsent, Fen budget) {

    private static final String CONSENT = "HG-2-2";
    private static final String ORDER = "HG-3-10";
    private static final String AGE = "HG-3-2";
    private static final String TASKS = "HG-3-12";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (candidates.isEmpty()) {
            findings.add(new Finding(
                    ORDER, "0个小区", "至少1个小区参加排序", "没有参评的小区", "请核对截止日前各镇街是否已上报，退出排序的可以恢复；确实没有上报的，选“延长申报截止日”"));
        }
        twice().forEach(findings::add);
        candidates.stream()
                .filter(candidate -> groups.of(candidate.builtYear()).isEmpty())
                .map(this::tooYoung)
                .forEach(findings::add);
        candidates.stream()
                .filter(candidate -> !minimumConsent.reachedBy(candidate.agreeing(), candidate.households()))
                .map(this::consentShort)
                .forEach(findings::add);
        if (money().isMoreThan(budget)) {
            findings.add(new Finding(
                    TASKS,
                    "保障性任务合计" + money(),
                    "不超过年度预算%s".formatted(budget),
                    "超出" + money().minus(budget),
                    "请删减保障性任务，或选“请区财政局重新核定年度预算”"));
        }
        return new Verdict(findings);
    }

    /** What the guaranteed tasks leave for the ranking. */
    Fen available() {
        return budget.minus(money());
    }

    private Fen money() {
        return tasks.stream().map(GuaranteeTask::money).reduce(Fen.ZERO, Fen::plus);
    }

    private Stream<Finding> twice() {
        Map<String, Standing> byName = new LinkedHashMap<>();
        candidates.forEach(candidate -> add(byName, candidate.community(), candidate.application()));
        tasks.forEach(task -> add(byName, task.community(), "保障性任务" + task.number()));
        return byName.values().stream()
                .filter(standing -> standing.places().size() > 1)
                .map(standing -> new Finding(
                        ORDER,
                        "%s列入%d次"
                                .formatted(
                                        standing.community(), standing.places().size()),
                        "一个小区一年只列入1次",
                        "重复的是%s".formatted(String.join("、", standing.places())),
                        "请只保留一个：其余的退出排序，或从保障性任务中删去"));
    }

    private static void add(Map<String, Standing> byName, String community, String place) {
        byName.computeIfAbsent(CellText.key(community), key -> new Standing(community, new ArrayList<>()))
                .places()
                .add(place);
    }

    /** Where a community stands in the year: the number of its application, or the guaranteed task. */
    private record Standing(String community, List<String> places) {}

    /** The households were counted anew on site. */
    private Finding consentShort(Candidate candidate) {
        return new Finding(
                CONSENT,
                "%s复核%d户中%d户同意".formatted(candidate.community(), candidate.households(), candidate.agreeing()),
                "同意改造的户数不低于全部户数的%s".formatted(minimumConsent),
                "还差%d户".formatted(minimumConsent.missing(candidate.agreeing(), candidate.households())),
                "请让%s退出排序，或重新复核户数".formatted(candidate.application()));
    }

    private Finding tooYoung(Candidate candidate) {
        return new Finding(
                AGE,
                "%s%d年建成".formatted(candidate.community(), candidate.builtYear()),
                "%d年底前建成".formatted(groups.secondUntil()),
                "晚%d年".formatted(candidate.builtYear() - groups.secondUntil()),
                "请让%s退出排序".formatted(candidate.application()));
    }
}
