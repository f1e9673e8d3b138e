package cn.jiugai.scheme;

/** To whom a line belongs (JA-2-5). */
enum Ownership implements Titled {
    UTILITY("专营单位"),
    OTHER("其他");

    private final String title;

    Ownership(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
