package cn.jiugai.project;

import java.time.OffsetDateTime;

/**
 * A check that a project had passed and that does not hold any more since the register was changed.
 *
 * @param number counts the consequences of the project from 1
 * @param reasons what is not kept now: number, shortfall, clause and remedy of each reason, a line each
 * @param cause the change, in Chinese
 * @param handling what the street did about it last, null if nothing yet
 * @param objection why the department in charge did not accept it, null if it has not said so
 */
public record Consequence(
        String project,
        int number,
        Question question,
        String reasons,
        String cause,
        OffsetDateTime openedAt,
        String handling,
        String objection) {

    /** The check by name, e.g. {@code 第2号：核对免审条件}. */
    public String title() {
        return "第%d号：%s".formatted(number, question.stepName());
    }
}
