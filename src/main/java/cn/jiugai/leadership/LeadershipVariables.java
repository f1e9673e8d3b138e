package cn.jiugai.leadership;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of {@code leadingGroup}. */
final class LeadershipVariables {

    static final Variable<String> DOCUMENT_NUMBER = Variable.text("documentNumber");
    static final Variable<LocalDate> SET_UP_ON = Variable.day("setUpOn");
    static final Variable<String> HEAD = Variable.text("head");
    static final Variable<String> DEPUTIES = Variable.text("deputies");
    static final Variable<String> OFFICE_HEAD = Variable.text("officeHead");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> PERSON = Variable.text("person");
    static final Variable<String> CONTACT = Variable.text("contact");
    static final Variable<String> PHONE = Variable.text("phone");

    /** Roles whose units are members, separated by commas; every unit that can hold a role is one. */
    static final Parameter<String> MEMBER_ROLES = Parameter.text("memberRoles", "成员单位的角色");

    private LeadershipVariables() {}
}
