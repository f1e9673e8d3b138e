package cn.jiugai.project;

import java.math.BigDecimal;

/**
 * An old residential community (小区) of a project.
 *
 * @param id given by the register; null until it is written
 * @param completedYear year in which it was built, null if unknown
 * @param areaM2 floor area in square metres
 */
public record Community(
        Long id,
        String project,
        String name,
        Integer completedYear,
        int households,
        int buildings,
        BigDecimal areaM2) {}
