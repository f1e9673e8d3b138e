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
        Long id, String project, String name, Integer completedYear, int households, int buildings, BigDecimal areaM2) {

    public Community withCompletedYear(Integer right) {
        return new Community(id, project, name, right, households, buildings, areaM2);
    }

    public Community withHouseholds(int right) {
        return new Community(id, project, name, completedYear, right, buildings, areaM2);
    }

    public Community withBuildings(int right) {
        return new Community(id, project, name, completedYear, households, right, areaM2);
    }

    public Community withAreaM2(BigDecimal right) {
        return new Community(id, project, name, completedYear, households, buildings, right);
    }
}
