package cn.jiugai.board;

/**
 * A party of the works on its board.
 *
 * @param title Chinese name of its part, e.g. {@code 施工单位}
 * @param unit Chinese name of the unit; null while none holds the part
 * @param person who answers for it; null while nobody is named, or where nobody has to be
 * @param phone null if none was given
 * @param answers whether somebody has to answer for it by name
 */
record BoardParty(String title, String unit, String person, String phone, boolean answers) {

    /** Whether the board can show it. */
    boolean isComplete() {
        return unit != null && (!answers || person != null && phone != null);
    }
}
