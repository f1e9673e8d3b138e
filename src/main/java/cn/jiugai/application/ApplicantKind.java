package cn.jiugai.application;

/** Who may file an application with the community (HG-3-4). */
public enum ApplicantKind {
    RESIDENTS("居民代表"),
    OWNERS_COMMITTEE("业主委员会");

    private final String label;

    ApplicantKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
