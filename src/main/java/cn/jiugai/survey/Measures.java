package cn.jiugai.survey;

/** How the numbers of the survey are called where they stand by themselves. */
final class Measures {

    private Measures() {}

    static String label(FactKind kind) {
        return switch (kind) {
            case HOUSING -> "渗漏楼栋数";
            case ENVIRONMENT -> "绿地面积";
            case FACILITIES -> "停车位数";
            case PUBLIC_SERVICES -> "公共服务点数";
            case SHOPS -> "便民商业网点数";
            case MUNICIPAL -> "积水点数";
            case PUBLIC_SPACE -> "公共活动空间面积";
            case ECONOMY -> "常住人口";
        };
    }

    static String unit(FactKind kind) {
        return switch (kind) {
            case HOUSING -> "栋";
            case ENVIRONMENT, PUBLIC_SPACE -> "平方米";
            case FACILITIES -> "个车位";
            case PUBLIC_SERVICES, SHOPS, MUNICIPAL -> "处";
            case ECONOMY -> "人";
        };
    }
}
