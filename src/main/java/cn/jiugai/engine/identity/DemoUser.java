package cn.jiugai.engine.identity;

import java.util.List;

/**
 * A user of the demonstration.
 *
 * @param id letters and digits, e.g. {@code zhongshiStreetHead}
 * @param unit Chinese name of the unit, shown as the family name
 * @param post Chinese name of the post, e.g. 经办人
 * @param groups ids of the groups that the user belongs to
 */
record DemoUser(String id, String unit, String post, List<String> groups) {}
