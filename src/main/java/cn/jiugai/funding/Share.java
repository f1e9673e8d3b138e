package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * What one source bears, as the plan says it (JA-2-1).
 *
 * @param payer which unit pays or which fund; null where the kind says it all
 * @param item number of the works item that it is meant for; null if it is for the project as a whole
 */
record Share(FundingKind kind, String payer, Fen amount, Integer item) {

    /** How offices call it, e.g. {@code 管线专营单位出资：燃气公司}. */
    String title() {
        return payer == null ? kind.title() : kind.title() + "：" + payer;
    }

    boolean isFor(int number) {
        return item != null && item == number;
    }
}
