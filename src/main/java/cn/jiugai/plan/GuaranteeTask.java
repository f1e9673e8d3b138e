package cn.jiugai.plan;

import cn.jiugai.rule.Fen;

/**
 * A task that a plan takes in outside the ranking of applications; its money counts within the plan's total (HG-3-12).
 *
 * @param number running number in the plan, from 1; the number of one that was taken out is not used again
 * @param community name of the residential community
 * @param street id of the town or street office
 * @param reason why it is taken in, in Chinese
 * @param basis the paper that assigns it or reports the danger
 */
public record GuaranteeTask(
        int number, TaskKind kind, String community, String street, String reason, String basis, Fen money) {

    /** In one line, e.g. for the form that lists them. */
    String text(String streetName) {
        return "%d. %s（%s，%s）：%s；%s；%s".formatted(number, community, streetName, kind.label(), money, reason, basis);
    }
}
