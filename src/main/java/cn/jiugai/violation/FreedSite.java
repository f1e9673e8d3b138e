package cn.jiugai.violation;

import java.math.BigDecimal;

/**
 * Space that became free when a violation was put right (拆违腾空土地, JA-4.3-1).
 *
 * @param violation number of the violation within the project
 */
public record FreedSite(int violation, String place, BigDecimal areaM2) {}
