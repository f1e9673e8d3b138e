package cn.jiugai.construction;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** What the processes of checkpoints and concealed sections are called with, and the fields of their forms. */
final class SiteVariables {

    static final Variable<String> CHECKPOINT = Variable.text("checkpoint");
    static final Variable<LocalDate> INSPECTED_ON = Variable.day("inspectedOn");
    static final Variable<String> INSPECTOR = Variable.text("inspector");
    static final Variable<Boolean> PROBLEMS_FOUND = Variable.yes("problemsFound");
    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<Boolean> SERIOUS = Variable.yes("serious");

    static final Variable<Boolean> NO_SECTIONS = Variable.yes("noSections");
    static final Variable<List<String>> SECTIONS = Variable.choices("sections");
    static final List<Variable<String>> MORE_SECTIONS =
            List.of(Variable.text("moreSection1"), Variable.text("moreSection2"), Variable.text("moreSection3"));

    static final Variable<String> SECTION = Variable.text("section");
    static final Variable<LocalDate> READY_ON = Variable.day("readyOn");
    static final Variable<String> SELF_CHECK = Variable.text("selfCheck");
    static final Variable<String> ACCEPTANCE = Variable.text("acceptance");
    static final Variable<LocalDate> SEEN_ON = Variable.day("seenOn");
    static final Variable<String> ACCEPTANCE_REMARK = Variable.text("acceptanceRemark");
    static final Variable<LocalDate> COVERED_ON = Variable.day("coveredOn");
    static final Variable<String> COVER_STATE = Variable.text("coverState");

    private SiteVariables() {}
}
