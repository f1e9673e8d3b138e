package cn.jiugai.funding;

/** What is wrong with a charge to residents (JA-2-6). */
enum ChargeFault {
    UNDECLARED("没有申报"),
    BUNDLED("捆绑收费"),
    RIDING_ALONG("搭车收费");

    private final String title;

    ChargeFault(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
