package cn.jiugai.inspection;

/** What on a site may point to one of the five offences, and the article that says so (JA-3.6-1). */
enum SiteSignKind {
    OTHER_PERSON("在岗人员与登记不符", "建市规〔2019〕1号第八条"),
    ON_TWO_SITES("一名注册人员同时在两个工地", "注册建造师管理规定第二十一条、建办市〔2018〕57号"),
    UNAPPROVED_SUBCONTRACTOR("未经批准的分包单位", "建筑法第二十九条、建市规〔2019〕1号第十二条"),
    SEEN("检查人员发现", "建市规〔2019〕1号");

    private final String title;
    private final String law;

    SiteSignKind(String title, String law) {
        this.title = title;
        this.law = law;
    }

    String title() {
        return title;
    }

    String law() {
        return law;
    }
}
