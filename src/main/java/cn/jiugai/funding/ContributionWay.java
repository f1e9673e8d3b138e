package cn.jiugai.funding;

import cn.jiugai.sheet.CellText;

/** The ways in which residents contribute (JA-2-4, HG-6-4, HG-6-6); none is asked of anybody. */
enum ContributionWay {
    DIRECT("直接出资", Form.MONEY),
    SHOPS("商户出资", Form.MONEY),
    REPAIR_FUND("使用维修资金", Form.COMMON_MONEY),
    REPAIR_FUND_REFILLED("补建、续筹维修资金", Form.MONEY),
    PUBLIC_INCOME("让渡公共收益", Form.COMMON_MONEY),
    DONATION("捐资", Form.MONEY),
    GOODS("捐物", Form.KIND),
    LABOUR("投工投劳", Form.KIND),
    ELEVATOR("公积金、维修资金用于加装电梯", Form.MONEY);

    private enum Form {
        MONEY,
        /** Money that belongs to all owners of a community: they decide on it together. */
        COMMON_MONEY,
        KIND
    }

    private final String title;
    private final Form form;

    ContributionWay(String title, Form form) {
        this.title = title;
        this.form = form;
    }

    String title() {
        return title;
    }

    /** Whether it is an amount that counts towards the estimate; goods and labour do not (执行口径). */
    boolean isMoney() {
        return form != Form.KIND;
    }

    /** Whether all owners of a community may give it together, by their decision. */
    boolean mayBeCommon() {
        return form == Form.COMMON_MONEY;
    }

    /** Whether a clerk means this one. */
    boolean isCalled(String text) {
        return CellText.key(title).equals(CellText.key(text));
    }
}
