package cn.jiugai.application;

/** The two groups of communities by the year in which they were built (HG-3-1, HG-3-2); later ones are in neither. */
public enum AgeGroup {
    FIRST("2000年底前建成"),
    SECOND("2001—2005年建成");

    private final String label;

    AgeGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
