package cn.jiugai.consultation;

import java.util.List;

/**
 * How many households have answered.
 *
 * @param community name of the community, or of all together
 * @param households all its households
 * @param answered those that have answered, each counted once
 */
record Coverage(String community, int households, int answered) {

    static Coverage total(List<Coverage> communities) {
        return new Coverage(
                "全项目",
                communities.stream().mapToInt(Coverage::households).sum(),
                communities.stream().mapToInt(Coverage::answered).sum());
    }

    /** In tenths of a percent, cut off rather than rounded, e.g. {@code 49.9%}. */
    String percent() {
        long tenths = households == 0 ? 0 : answered * 1000L / households;
        return "%d.%d%%".formatted(tenths / 10, tenths % 10);
    }

    @Override
    public String toString() {
        return "%s：%d户中%d户已答复（%s）".formatted(community, households, answered, percent());
    }
}
