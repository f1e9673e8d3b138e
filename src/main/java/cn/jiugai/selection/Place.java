package cn.jiugai.selection;

import cn.jiugai.plan.AgeGroup;
import cn.jiugai.rule.Fen;

/**
 * Where a community stands in the ranking of the year, and why it is in or out.
 *
 * @param rank position in the whole ranking, from 1
 * @param group its group by year of completion
 * @param before what the selected communities before it take together
 * @param budget the money there is for the ranking
 * @param explanation the whole reason in Chinese, for the community
 */
record Place(
        int rank, Candidate candidate, AgeGroup group, Fen before, Fen budget, Outcome outcome, String explanation) {

    boolean isSelected() {
        return outcome == Outcome.SELECTED;
    }
}
