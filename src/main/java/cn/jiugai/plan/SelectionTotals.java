package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import java.util.List;

/**
 * What only a plan has whose communities are selected: how many of each age group it publishes and has, and the money of the
 * tasks beside the selection, which counts within the total (HG-3-11, HG-3-12).
 *
 * @param groups the borders by year of completion
 * @param publishedFirst communities of the first group as published
 * @param publishedSecond communities of the second group as published
 * @param communities those that the plan has
 * @param tasks those that the plan has taken in beside the selection
 */
record SelectionTotals(
        AgeGroups groups,
        int publishedFirst,
        int publishedSecond,
        List<PlannedCommunity> communities,
        List<GuaranteeTask> tasks) {

    int published(AgeGroup group) {
        return group == AgeGroup.FIRST ? publishedFirst : publishedSecond;
    }

    int actual(AgeGroup group) {
        return Math.toIntExact(communities.stream()
                .filter(community ->
                        groups.of(community.builtYear()).filter(group::equals).isPresent())
                .count());
    }

    Fen money() {
        return tasks.stream().map(GuaranteeTask::money).reduce(Fen.ZERO, Fen::plus);
    }
}
