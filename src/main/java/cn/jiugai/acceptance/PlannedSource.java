package cn.jiugai.acceptance;

/** Where it stands what was to be built (JA-3.7-3: 依据年度计划、项目实施方案). */
enum PlannedSource {
    PLAN("年度计划"),
    WORKS("改造内容清单"),
    ELEVATOR("加装电梯安排"),
    CHARGING("充电设施安排"),
    SITE("闲置、腾退场地利用"),
    CHANGE("工程变更");

    private final String title;

    PlannedSource(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
