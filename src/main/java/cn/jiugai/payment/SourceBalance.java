package cn.jiugai.payment;

import cn.jiugai.funding.FundingSource;
import cn.jiugai.rule.Fen;

/**
 * A source of the project's money and what is booked against it.
 *
 * @param booked what is booked or paid
 */
record SourceBalance(FundingSource source, Fen booked) {

    /** What is left of the source. */
    Fen left() {
        return source.amount().minus(booked);
    }
}
