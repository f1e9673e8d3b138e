package cn.jiugai.application;

/**
 * What the sender of a sheet of answers is told.
 *
 * @param added households that answered for the first time
 * @param replaced households whose earlier answer was replaced
 * @param unchanged households that had given the same answer before
 * @param message the same in Chinese, with the count of all households
 */
record ConsentReceipt(int added, int replaced, int unchanged, Consent consent, String message) {

    static ConsentReceipt of(int added, int replaced, int unchanged, Consent consent) {
        return new ConsentReceipt(
                added,
                replaced,
                unchanged,
                consent,
                "已登记：新增%d户，替换%d户，未变%d户。%s".formatted(added, replaced, unchanged, consent));
    }
}
