package cn.jiugai.acceptance;

/**
 * What one party says at a meeting, in words.
 *
 * @param party role or unit that was asked
 * @param unit Chinese name of the unit that answered
 * @param defect what is wrong and who has to put it right; null if it agrees
 */
record Opinion(String party, String unit, String defect) {

    boolean agrees() {
        return defect == null;
    }
}
