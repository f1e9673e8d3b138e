package cn.jiugai.adjustment;

/** What happens to a community; the names stand on the form. */
enum ScopeKind {
    ADD("增加小区"),
    REMOVE("调出小区"),
    CORRECT("改正小区的数");

    private final String label;

    ScopeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
