package cn.jiugai.handover;

/** The three roads to a managing unit (JA-3.8-3); which of them a project takes follows from two facts. */
enum ManagementRoad {
    KEEP("已有物业，由现有企业续管"),
    HIRE("没有物业、有业主大会，由业主大会选聘"),
    CHOOSE("没有物业、暂无业主大会，由街道、社区征求业主意见");

    private final String title;

    ManagementRoad(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static ManagementRoad of(boolean propertyManagement, boolean ownersAssembly) {
        if (propertyManagement) {
            return KEEP;
        }
        return ownersAssembly ? HIRE : CHOOSE;
    }
}
