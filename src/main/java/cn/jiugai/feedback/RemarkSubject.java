package cn.jiugai.feedback;

/** What a remark is about (JA-3.5-3). */
enum RemarkSubject {
    QUALITY("施工质量"),
    SITE("文明施工和安全"),
    SCHEDULE("施工进度"),
    CONTENT("改造内容"),
    LINES("水电气和通信"),
    RESULT("改造效果"),
    OTHER("其他");

    private final String title;

    RemarkSubject(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
