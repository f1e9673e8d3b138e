package cn.jiugai.inspection;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the processes of this package are called with, and the fields of their forms. */
final class InspectionVariables {

    /** Lines of the form for findings. */
    static final int FINDINGS = 5;

    /** Lines of the form for firms that were seen at work. */
    static final int SUBCONTRACTORS = 3;

    /** The role under which the inspection was started. */
    static final Variable<String> INITIATOR = Variable.text("initiator");

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<LocalDate> INSPECTED_ON = Variable.day("inspectedOn");
    static final Variable<String> INSPECTORS = Variable.text("inspectors");
    static final Variable<String> PLACE = Variable.text("place");
    static final Variable<String> CONTRACTOR_SEEN = Variable.text("contractorSeen");
    static final Variable<String> CONTRACTOR_CERTIFICATE = Variable.text("contractorCertificate");
    static final Variable<String> SUPERVISOR_SEEN = Variable.text("supervisorSeen");
    static final Variable<String> SUPERVISOR_CERTIFICATE = Variable.text("supervisorCertificate");
    static final Variable<String> SIGN_OFFENCE = Variable.text("signOffence");
    static final Variable<String> SIGN_ACCUSED = Variable.text("signAccused");
    static final Variable<String> SIGN_PLACE = Variable.text("signPlace");
    static final Variable<String> SIGN_FACT = Variable.text("signFact");

    static final Variable<String> SITE_FINDING = Variable.text("siteFinding");
    static final Variable<String> SITE_SIGN = Variable.text("siteSign");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> STATEMENT = Variable.text("statement");
    static final Variable<String> OUTCOME = Variable.text("outcome");
    static final Variable<String> FOLLOW_UP = Variable.text("followUpChosen");
    static final Variable<String> DECISION_REASON = Variable.text("decisionReason");
    static final Variable<String> DECISION_NUMBER = Variable.text("decisionNumber");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");
    static final Variable<String> CORRECTION = Variable.text("correction");
    static final Variable<String> TRANSFERRED_TO = Variable.text("transferredTo");
    static final Variable<String> TRANSFER_NUMBER = Variable.text("transferNumber");

    private InspectionVariables() {}

    static Variable<String> item(int line) {
        return Variable.text("item" + line);
    }

    static Variable<String> finding(int line) {
        return Variable.text("finding" + line);
    }

    static Variable<String> responsible(int line) {
        return Variable.text("responsible" + line);
    }

    static Variable<Boolean> serious(int line) {
        return Variable.yes("serious" + line);
    }

    static Variable<String> firm(int line) {
        return Variable.text("firm" + line);
    }

    static Variable<String> works(int line) {
        return Variable.text("works" + line);
    }

    /** All fields of the lines. */
    static List<Variable<?>> lines() {
        List<Variable<?>> lines = new ArrayList<>();
        for (int line = 1; line <= FINDINGS; line++) {
            lines.addAll(List.of(item(line), finding(line), responsible(line), serious(line)));
        }
        for (int line = 1; line <= SUBCONTRACTORS; line++) {
            lines.addAll(List.of(firm(line), works(line)));
        }
        return lines;
    }
}
