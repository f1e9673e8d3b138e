package cn.jiugai.funding;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;

/** The sources that bear the cost of a project together (JA-2-1, JA-2-2). */
enum FundingKind {
    CENTRAL("central", "中央补助资金"),
    PROVINCIAL("provincial", "省级补助资金"),
    MUNICIPAL("municipal", "市级配套资金"),
    POOLED("pooled", "统筹的其他涉及住宅小区资金"),
    RESIDENTS("residents", "居民出资"),
    UTILITIES("utilities", "管线专营单位出资"),
    ORIGINAL_OWNERS("originalOwners", "原产权单位、公房产权单位出资"),
    SOCIAL_CAPITAL("socialCapital", "社会资本"),
    BANK_LOANS("bankLoans", "金融机构贷款");

    private final String title;
    private final Variable<Fen> variable;

    FundingKind(String field, String title) {
        this.title = title;
        this.variable = Variable.yuan(field);
    }

    String title() {
        return title;
    }

    /** The field of the form. */
    Variable<Fen> variable() {
        return variable;
    }
}
