package cn.jiugai.survey;

import java.math.BigDecimal;

/**
 * What was found of one kind.
 *
 * @param measure pieces, or square metres for areas; null if not known
 * @param condition the description; null if there is none
 */
record Fact(BigDecimal measure, String condition) {

    boolean isRecorded() {
        return measure != null && condition != null;
    }
}
