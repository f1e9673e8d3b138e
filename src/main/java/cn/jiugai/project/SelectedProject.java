package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;

/**
 * A project that a selection has found for a plan: one residential community (小区) with its figures.
 *
 * @param number project number, e.g. {@code HG-2024-01}
 * @param name name of the project
 * @param street id of the unit that is its street
 * @param community id of the unit that is its neighbourhood community (社区)
 * @param residential name of the residential community
 * @param builtYear year in which it was built
 * @param areaM2 building area in square metres
 * @param estimate expected investment
 */
public record SelectedProject(
        String number,
        String name,
        String street,
        String community,
        String residential,
        int builtYear,
        int households,
        int buildings,
        BigDecimal areaM2,
        Fen estimate) {}
