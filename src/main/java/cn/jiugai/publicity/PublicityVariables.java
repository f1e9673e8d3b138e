package cn.jiugai.publicity;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;

/** The fields of the forms about publicity and model projects (JA-4.8-1, JA-4.8-3), and the number of the suggestion. */
final class PublicityVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> MEDIUM = Variable.text("medium");
    static final Variable<String> OUTLET = Variable.text("outlet");
    static final Variable<LocalDate> PUBLISHED_ON = Variable.day("publishedOn");
    static final Variable<String> TITLE = Variable.text("publicationTitle");
    static final Variable<String> LINK = Variable.text("publicationLink");
    static final Variable<String> TOPIC = Variable.text("publicationTopic");

    static final Variable<String> PRACTICE = Variable.text("practice");
    static final Variable<Boolean> NOT_RECOGNISED = Variable.yes("notRecognised");
    static final Variable<String> DOCUMENT = Variable.text("modelDocument");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("modelDecidedOn");
    static final Variable<String> OPINION = Variable.text("modelOpinion");

    /** The role of the unit that started the matter. */
    static final Variable<String> INITIATOR = Variable.text(Elements.INITIATOR);

    static final Parameter<Ratio> MINIMUM_SATISFACTION =
            Parameter.ratio("minimumSatisfaction", "建议为示范项目的最低满意率", "50%", "100%");

    private PublicityVariables() {}
}
