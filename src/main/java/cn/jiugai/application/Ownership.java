package cn.jiugai.application;

/** Whose a community is or was; every kind is admitted where it stands (属地原则, HG-3-3). */
public enum Ownership {
    ORDINARY("普通住宅小区"),
    MILITARY("军队所属"),
    RETIRED_OFFICERS("移交政府安置的军队离退休干部住宅"),
    STATE_OWNED("国有企事业单位");

    private final String label;

    Ownership(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
