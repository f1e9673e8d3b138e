package cn.jiugai.violation;

/**
 * A violation as somebody lists it.
 *
 * @param seen id of what the survey saw; null if it did not see it
 * @param community name of the community
 * @param structure there is a building or structure
 * @param temporary the structure is temporary
 */
record ListedViolation(
        Long seen, String community, String place, ViolationKind kind, boolean structure, boolean temporary) {

    /**
     * What was put up without permission is a structure by its kind.
     *
     * @param state what stands there; not {@link SiteState#NOTHING}
     */
    static ListedViolation of(Long seen, String community, String place, ViolationKind kind, SiteState state) {
        boolean structure = kind == ViolationKind.UNAUTHORISED_BUILDING || state.structure();
        return new ListedViolation(seen, community, place, kind, structure, state == SiteState.TEMPORARY);
    }
}
