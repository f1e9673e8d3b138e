package cn.jiugai.acceptance;

import java.util.List;

/**
 * What one party says at a meeting, in words.
 *
 * @param party role or unit that was asked
 * @param unit Chinese name of the unit that answered
 * @param agrees it has nothing against the project's passing
 * @param defects what is wrong and who has to put it right; empty if it agrees
 */
record Opinion(String party, String unit, boolean agrees, List<String> defects) {

    /** What is wrong, as one text. */
    String wrong() {
        return String.join("；", defects);
    }
}
