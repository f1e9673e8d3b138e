package cn.jiugai.application;

/** Whose score it is: the residents fill the sheet in, the street claims (HG-3-8); the selection has the district's. */
public enum ScoreSide {
    FILED("居民自评"),
    CLAIMED("镇街评分");

    private final String label;

    ScoreSide(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
