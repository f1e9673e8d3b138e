package cn.jiugai.selection;

import cn.jiugai.plan.AgeGroup;
import cn.jiugai.plan.AgeGroups;
import cn.jiugai.rule.Fen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * HG-3-10, HG-3-2: all communities of the year in one order, the first group before the second, from the highest score to the
 * lowest, as long as the budget lasts. The first one that does not fit is the cut: none behind it passes it, however small
 * (执行口径: the plan says “in the order of the scores”), and the second group is not begun while one of the first is out.
 *
 * @param candidates all communities that take part
 * @param groups the borders between the groups; every candidate is in one of them
 * @param budget the money that there is for them, what is set aside for guaranteed tasks taken off
 */
record Ranking(List<Candidate> candidates, AgeGroups groups, Fen budget) {

    Ranking {
        candidates = List.copyOf(candidates);
    }

    /** The place of each candidate, the first one first; none is left out. */
    List<Place> places() {
        List<Candidate> order = candidates.stream()
                .sorted(Comparator.comparing(this::group).thenComparing(Candidate.ORDER))
                .toList();
        List<Place> places = new ArrayList<>();
        for (Candidate candidate : order) {
            places.add(place(candidate, places));
        }
        return List.copyOf(places);
    }

    private AgeGroup group(Candidate candidate) {
        return groups.of(candidate.builtYear())
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s（%d年建成）不在改造范围，不能参加排序".formatted(candidate.community(), candidate.builtYear())));
    }

    private Place place(Candidate candidate, List<Place> ahead) {
        Fen before = ahead.stream()
                .filter(Place::isSelected)
                .map(place -> place.candidate().cost())
                .reduce(Fen.ZERO, Fen::plus);
        AgeGroup group = group(candidate);
        List<Place> out = ahead.stream().filter(place -> !place.isSelected()).toList();
        Outcome outcome = outcome(candidate, group, before, out);
        int rank = ahead.size() + 1;
        String explanation = "%s，最终得分%d分，全区第%d名（共%d个小区）。排在前面已列入的小区合计%s，本小区%s，可用于排序的预算%s：%s。"
                .formatted(
                        groups.name(group),
                        candidate.score(),
                        rank,
                        candidates.size(),
                        before,
                        candidate.cost(),
                        budget,
                        reason(outcome, candidate, before, out));
        return new Place(rank, candidate, group, before, budget, outcome, explanation);
    }

    private Outcome outcome(Candidate candidate, AgeGroup group, Fen before, List<Place> out) {
        if (group == AgeGroup.SECOND && out.stream().anyMatch(place -> place.group() == AgeGroup.FIRST)) {
            return Outcome.GROUP_CLOSED;
        }
        if (!out.isEmpty()) {
            return Outcome.BEHIND;
        }
        return before.plus(candidate.cost()).isMoreThan(budget) ? Outcome.OVER_BUDGET : Outcome.SELECTED;
    }

    private String reason(Outcome outcome, Candidate candidate, Fen before, List<Place> out) {
        return switch (outcome) {
            case SELECTED -> "预算足够，列入年度计划（HG-3-10）";
            case OVER_BUDGET ->
                "列入后合计超出预算%s，不列入（HG-3-10）"
                        .formatted(before.plus(candidate.cost()).minus(budget));
            case BEHIND -> "排在前面的%s预算已不足，后面的小区不越位递补，不列入（HG-3-10，执行口径）".formatted(names(out.subList(0, 1)));
            case GROUP_CLOSED -> {
                List<Place> first = out.stream()
                        .filter(place -> place.group() == AgeGroup.FIRST)
                        .toList();
                yield "%s的小区还有%d个没有列入（%s），%s的小区本年度不列入（HG-3-2）"
                        .formatted(
                                groups.name(AgeGroup.FIRST), first.size(), names(first), groups.name(AgeGroup.SECOND));
            }
            case NOT_REPORTED, WITHDRAWN ->
                throw new IllegalStateException("%s takes no part in a ranking".formatted(outcome));
        };
    }

    private static String names(List<Place> places) {
        return places.stream()
                .map(place -> "第%d名%s".formatted(place.rank(), place.candidate().community()))
                .collect(Collectors.joining("、"));
    }
}
