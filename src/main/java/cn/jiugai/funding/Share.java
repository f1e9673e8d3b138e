package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * What one source bears, as the plan says it (JA-2-1).
 *
 * @param payer which unit pays or which fund; null where the kind says it all
 * @param item number of the works item that it is meant for; null if it is for the project as a whole
 * @param grant how far it has come, if it is public money
 */
record Share(FundingKind kind, String payer, Fen amount, Integer item, Grant grant) {

    /** A source that needs no grant, or of which none is kept. */
    Share(FundingKind kind, String payer, Fen amount, Integer item) {
        this(kind, payer, amount, item, Grant.NONE);
    }

    /** How offices call it, e.g. {@code 管线专营单位出资：燃气公司}. */
    String title() {
        return payer == null ? kind.title() : kind.title() + "：" + payer;
    }

    /** What it is to bear and was not granted yet; nothing if it needs no grant (HG-6-1). */
    Fen awaited() {
        return grant.applied() != null && amount.isMoreThan(granted()) ? amount.minus(granted()) : Fen.ZERO;
    }

    /** What was granted so far. */
    Fen granted() {
        return grant.granted() == null ? Fen.ZERO : grant.granted();
    }

    boolean isFor(int number) {
        return item != null && item == number;
    }
}
