package cn.jiugai.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose the flats of a community are (JA-2-7). Public housing in China is either let by the housing authority (直管公房) or
 * by the unit that built it (自管公房).
 *
 * @param stateFlats flats let by the housing authority; 0 none, null not asked
 * @param stateOwner the authority that owns them, null if there are none
 * @param unitFlats flats let by a unit; 0 none, null not asked
 * @param unitOwner the unit, null if there are none
 * @param staffCommunity whether it was a unit's community for its staff, handed to the locality; null not asked
 * @param originalOwner that unit, null if it was none
 */
record Tenure(
        Integer stateFlats,
        String stateOwner,
        Integer unitFlats,
        String unitOwner,
        Boolean staffCommunity,
        String originalOwner) {

    static final Tenure UNKNOWN = new Tenure(null, null, null, null, null, null);

    /** What is not said, in Chinese. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        gaps(gaps, "直管公房", stateFlats, stateOwner);
        gaps(gaps, "自管公房", unitFlats, unitOwner);
        if (staffCommunity == null) {
            gaps.add("缺“是否已移交的原职工小区”");
        } else if (staffCommunity && originalOwner == null) {
            gaps.add("原职工小区缺原产权单位");
        }
        return gaps;
    }

    private static void gaps(List<String> gaps, String kind, Integer flats, String owner) {
        if (flats == null) {
            gaps.add("缺%s户数".formatted(kind));
        } else if (flats > 0 && owner == null) {
            gaps.add("%s%d户缺产权单位".formatted(kind, flats));
        }
    }

    int flats() {
        return (stateFlats == null ? 0 : stateFlats) + (unitFlats == null ? 0 : unitFlats);
    }
}
