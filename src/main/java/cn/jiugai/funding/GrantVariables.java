package cn.jiugai.funding;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;

/** The fields of the form about a grant (HG-6-1). */
final class GrantVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> SOURCE = Variable.text("grantSource");
    static final Variable<Fen> AMOUNT = Variable.yuan("grantAmount");
    static final Variable<String> DOCUMENT = Variable.text("grantDocument");

    private GrantVariables() {}
}
