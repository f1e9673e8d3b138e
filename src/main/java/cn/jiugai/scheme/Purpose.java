package cn.jiugai.scheme;

/**
 * What works are for: 两补一化, 一提两整 (JA-4.2-1), or one of the six aims (HG-1-1); each district counts its year by its
 * own, see {@link Purposes}.
 */
public enum Purpose implements Titled {
    FILL_GAPS("补差"),
    ADD_MISSING("补缺"),
    MANAGEMENT("管理规范化"),
    ENVIRONMENT("提升环境"),
    CLUTTER("整治脏乱差"),
    UNLAWFUL_BUILDING("整治私搭乱建"),
    INFRASTRUCTURE("完善基础设施"),
    SPONGE_CITY("建设海绵城市"),
    LIVING_ENVIRONMENT("提升居住环境"),
    SERVICES("配套服务功能"),
    CULTURE("打造特色文化"),
    LASTING_MANAGEMENT("建立长效机制");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
