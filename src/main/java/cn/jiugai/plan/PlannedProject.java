package cn.jiugai.plan;

import cn.jiugai.rule.Fen;

/**
 * A project as the plan's annex lists it.
 *
 * @param number project number, e.g. {@code JA-2024-01}
 * @param name name of the project
 * @param street id of the unit that is its street
 * @param community id of the unit that is its neighbourhood community (社区)
 * @param estimate expected investment
 */
public record PlannedProject(String number, String name, String street, String community, Fen estimate) {}
