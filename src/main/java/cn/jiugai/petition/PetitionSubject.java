package cn.jiugai.petition;

/** What a petition is about (HG-4.1-4). */
enum PetitionSubject {
    WORKS("施工扰民和安全"),
    QUALITY("工程质量"),
    SCHEME("改造内容和方案"),
    DEMOLITION("违建拆除和占用"),
    MONEY("出资和收费"),
    NEIGHBOURS("邻里纠纷"),
    OTHER("其他");

    private final String title;

    PetitionSubject(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
