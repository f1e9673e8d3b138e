package cn.jiugai.construction;

import cn.jiugai.rule.Fen;

/**
 * One source of a project's money.
 *
 * @param booked what is booked against it
 */
record FundingSource(long id, FundingKind kind, Fen amount, Fen booked) {

    Fen balance() {
        return amount.minus(booked);
    }
}
