package cn.jiugai.payment;

import cn.jiugai.rule.Fen;

/**
 * What an agreed settlement leaves to do.
 *
 * @param booked what is booked or paid, less what was paid back
 * @param underWay how many payments are applied for, held or booked and not paid
 */
record SettlementBalance(Fen audited, Fen booked, int underWay) {

    /** The ways on. */
    enum Way {
        /** The last payment is still to be made, or under way. */
        DUE,
        /** More was paid than was audited. */
        OVERPAID,
        /** What was paid is what was audited. */
        PAID_UP
    }

    Way way() {
        if (booked.isMoreThan(audited)) {
            return Way.OVERPAID;
        }
        return underWay == 0 && booked.equals(audited) ? Way.PAID_UP : Way.DUE;
    }

    /** What was paid more than audited; nothing if it was not. */
    Fen overpaid() {
        return booked.isMoreThan(audited) ? booked.minus(audited) : Fen.ZERO;
    }
}
