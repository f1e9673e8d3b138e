package cn.jiugai.application;

/** Whose score it is: the residents fill the sheet in, the street claims, the district reviews on the spot (HG-3-8, HG-3-9). */
public enum ScoreSide {
    FILED("居民自评"),
    CLAIMED("镇街评分"),
    REVIEWED("区级复核");

    private final String label;

    ScoreSide(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
