package cn.jiugai.office;

/**
 * An office, company or body that holds tasks; its id is the engine's group id.
 *
 * @param id letters and digits, unique over all districts, e.g. {@code zhongshiStreet}
 * @param district id of the district in which it works
 * @param name Chinese name
 */
public record Unit(String id, String district, String name) {}
