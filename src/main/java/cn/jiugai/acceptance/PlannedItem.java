package cn.jiugai.acceptance;

/**
 * What was to be built, to be compared with what was (JA-3.7-3).
 *
 * @param place the community, or where in it
 * @param subject what is compared
 * @param planned what plan or scheme say about it
 */
record PlannedItem(PlannedSource source, String place, String subject, String planned) {

    String label() {
        return "%s %s".formatted(place, subject);
    }
}
