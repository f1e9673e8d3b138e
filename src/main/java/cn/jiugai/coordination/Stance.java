package cn.jiugai.coordination;

/** What a unit says when it is asked to work along with a renovation (HG-4.1-2). */
public enum Stance {
    AGREES("能够配合"),
    NOT_CONCERNED("不涉及本单位"),
    CANNOT("有困难，需要协调");

    private final String title;

    Stance(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
