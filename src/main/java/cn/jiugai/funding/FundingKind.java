package cn.jiugai.funding;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sources that bear the cost of a project together, in the order of the plan (JA-2-1, JA-2-2, JA-2-7, JA-2-9). */
enum FundingKind {
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

    static Optional<FundingKind> of(String text) {
        return Arrays.stream(values())
                .filter(FundingKind::isInSheet)
                .filter(kind -> CellText.key(kind.title).equalsIgnoreCase(CellText.key(text)))
                .findFirst();
    }

    /** Those of the sheet, for messages. */
    static String titles() {
        return Arrays.stream(values())
                .filter(FundingKind::isInSheet)
                .map(FundingKind::title)
                .collect(Collectors.joining("、"));
    }
}
