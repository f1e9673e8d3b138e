package cn.jiugai.application;

/** The ways of property management among which the owners choose (HG-7-4). */
public enum ManagementWay {
    FIRM("聘请物业服务企业"),
    SELF("业主自治管理"),
    COMMUNITY("社区托管");

    private final String label;

    ManagementWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
