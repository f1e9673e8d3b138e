package cn.jiugai.handover;

/**
 * One side of the council as it stands in a community (JA-3.8-2).
 *
 * @param name the organisation, for the property firm its unit; null while the side does not exist
 * @param whyMissing why it does not exist yet; null if it does, or if nothing was said
 */
record Seat(CouncilSide side, String name, String whyMissing) {

    boolean exists() {
        return name != null;
    }

    private boolean isStated() {
        return exists() || whyMissing != null;
    }

    /** Whether neither an organisation is named nor the reason why there is none. */
    boolean isOpen() {
        return !isStated();
    }
}
