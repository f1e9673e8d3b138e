package cn.jiugai.plan;

import java.math.BigDecimal;

/**
 * A residential community (小区) as the plan's annex lists it.
 *
 * @param project number of its project
 * @param name its name, unique in the district and year
 * @param builtYear year in which it was built
 * @param households number of households
 * @param buildings number of residential buildings
 * @param area building area in square metres, two decimals
 */
record PlannedCommunity(String project, String name, int builtYear, int households, int buildings, BigDecimal area) {}
