package cn.jiugai.funding;

import cn.jiugai.sheet.CellText;

/**
 * The sources that bear the cost of a project together, in the order of the plans (JA-2-1, JA-2-2, JA-2-7, JA-2-9; HG-6-1,
 * HG-6-5). Which of them a funding plan offers is said by its {@link FundingLayout}.
 */
enum FundingKind {
    CENTRAL_HOUSING("保障性安居工程中央资金", false),
    CENTRAL_BUDGET("中央预算内投资", false),
    SPONGE_CITY("海绵城市建设专项资金", false),
    DISTRICT("区级财政资金", false),
    PROJECT_INCOME("项目收益", true),
    CENTRAL("中央补助资金", false),
    PROVINCIAL("省级补助资金", false),
    MUNICIPAL("市级配套资金", false),
    POOLED("统筹的其他涉及住宅小区资金", true),
    RESIDENTS("居民出资", false),
    UTILITIES("管线专营单位出资", true),
    PUBLIC_HOUSING("公房产权单位出资", true),
    ORIGINAL_OWNERS("原产权单位出资", true),
    BANK_LOANS("金融机构贷款", true),
    SOCIAL_CAPITAL("社会资本", true),
    PPP("政府和社会资本合作（PPP）", true);

    private final String title;
    private final boolean named;

    FundingKind(String title, boolean named) {
        this.title = title;
        this.named = named;
    }

    String title() {
        return title;
    }

    /** Whether it has to be said which unit pays, or which fund. */
    boolean isNamed() {
        return named;
    }

    /** Whether the sheet of sources has rows of it; what residents pay stands household by household in a sheet of its own. */
    boolean isInSheet() {
        return this != RESIDENTS;
    }

    /** Whether it is public money that is applied for and granted by a document (HG-6-1). */
    boolean isGranted() {
        return this == CENTRAL_HOUSING || this == CENTRAL_BUDGET || this == SPONGE_CITY || this == DISTRICT;
    }

    /** Whether a clerk means this one. */
    boolean isCalled(String text) {
        return CellText.key(title).equalsIgnoreCase(CellText.key(text));
    }
}
