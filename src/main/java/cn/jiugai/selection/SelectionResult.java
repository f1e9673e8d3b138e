package cn.jiugai.selection;

import cn.jiugai.plan.AgeGroup;
import cn.jiugai.rule.Fen;

/**
 * What the selection of a year came to for an application.
 *
 * @param plan business key of the annual plan
 * @param rank position in the whole ranking, from 1; null if it did not take part, as are the figures up to the budget
 * @param group by year of completion
 * @param score final score
 * @param cost what its renovation is estimated at
 * @param before what the selected communities before it take together
 * @param budget the money that there was for the ranking
 * @param explanation the whole reason in Chinese
 * @param project number of its project; null if it is not selected
 */
public record SelectionResult(
        String application,
        String plan,
        Integer rank,
        AgeGroup group,
        Integer score,
        Fen cost,
        Fen before,
        Fen budget,
        Outcome outcome,
        String explanation,
        String project) {

    static SelectionResult of(String plan, Place place, String project) {
        return new SelectionResult(
                place.candidate().application(),
                plan,
                place.rank(),
                place.group(),
                place.candidate().score(),
                place.candidate().cost(),
                place.before(),
                place.budget(),
                place.outcome(),
                place.explanation(),
                project);
    }

    /** One that did not take part. */
    static SelectionResult out(String plan, Entry entry) {
        boolean withdrawn = entry.outReason() == null;
        return new SelectionResult(
                entry.application(),
                plan,
                null,
                null,
                null,
                null,
                null,
                null,
                withdrawn ? Outcome.WITHDRAWN : Outcome.NOT_REPORTED,
                withdrawn ? "退出排序：" + entry.withdrawn() + "。" : "没有参加排序：" + entry.outReason() + "。",
                null);
    }
}
