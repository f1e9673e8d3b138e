package cn.jiugai.handover;

/** What may belong to the handover of a community. */
enum HandedItem {
    AS_BUILT("竣工图和竣工资料"),
    EQUIPMENT("设施设备清单和使用说明"),
    WARRANTY("质量保修书"),
    ROOMS("物业用房和公共部位"),
    KEYS("钥匙、门禁和监控权限"),
    PIPES("地下管线资料");

    private final String title;

    HandedItem(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
