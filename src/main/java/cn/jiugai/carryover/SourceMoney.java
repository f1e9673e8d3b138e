package cn.jiugai.carryover;

import cn.jiugai.rule.Fen;

/**
 * A source of a project's money on the day on which the project goes over into the next plan year.
 *
 * @param title how offices call it
 * @param planned what it bears of the project
 * @param paid what was paid from it by then
 */
record SourceMoney(String title, Fen planned, Fen paid) {

    /** What goes over: planned and not paid. */
    Fen carried() {
        return planned.minus(paid);
    }

    /** In words, with what was planned and paid. */
    String text() {
        return "%s：计划%s，已付%s，结转%s".formatted(title, planned, paid, carried());
    }
}
