package cn.jiugai.consultation;

/**
 * What the sender of a sheet of answers is told.
 *
 * @param listed households that the roster brought
 * @param added households that answered for the first time
 * @param replaced households whose earlier answer was replaced
 * @param unchanged households that had given the same answer before
 * @param answered households of the project that have answered by now
 * @param households all households of the project
 * @param message the same in Chinese
 */
record AnswerReceipt(int listed, int added, int replaced, int unchanged, int answered, int households, String message) {

    static AnswerReceipt of(int listed, int added, int replaced, int unchanged, Coverage all) {
        String roster = listed == 0 ? "" : "住户名册新增%d户。".formatted(listed);
        String message = "已登记：新增%d户，替换%d户，未变%d户。%s%s".formatted(added, replaced, unchanged, roster, all);
        return new AnswerReceipt(listed, added, replaced, unchanged, all.answered(), all.households(), message);
    }
}
