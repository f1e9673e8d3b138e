package cn.jiugai.survey;

import java.math.BigDecimal;

/**
 * Figures of a community as they were counted on the spot; each null if not counted.
 *
 * @param areaM2 floor area in square metres
 */
record Figures(Integer households, Integer buildings, BigDecimal areaM2) {

    static final Figures NONE = new Figures(null, null, null);

    boolean isCounted() {
        return households != null && buildings != null && areaM2 != null;
    }
}
