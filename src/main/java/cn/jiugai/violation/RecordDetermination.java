package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what natural resources determined; what is legal is closed as such (JA-3.4-3, JA-3.4-4). */
@Component
class RecordDetermination extends Recorder {

    private static final String ILLEGAL = "illegal";
    private static final String LEGAL = "legal";
    private static final String REFERRED = "referred";

    private final ViolationRegister violations;
    private final ReferralRegister referrals;

    RecordDetermination(ViolationRegister violations, ReferralRegister referrals) {
        this.violations = violations;
        this.referrals = referrals;
    }

    @Override
    public String label() {
        return "登记违法建设认定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.DETERMINATION,
                ViolationVariables.DETERMINATION_NUMBER,
                ViolationVariables.DETERMINED_ON,
                ViolationVariables.REFER_TO,
                ViolationVariables.REFERRAL_REASON,
                ViolationVariables.KIND,
                ViolationVariables.STATE);
    }

    @Override
    protected void record(Step step) {
        String project = step.project();
        int number = step.get(ViolationVariables.VIOLATION);
        String determination = step.get(ViolationVariables.DETERMINATION);
        violations.note(project, number, null);
        if (determination.equals(REFERRED)) {
            referrals.add(step, ViolationRoute.DETERMINATION, violations.get(project, number));
            return;
        }
        LocalDate day = step.get(ViolationVariables.DETERMINED_ON);
        String document = step.get(ViolationVariables.DETERMINATION_NUMBER);
        violations.setDetermination(project, number, determination.equals(ILLEGAL), document, day);
        if (determination.equals(LEGAL)) {
            violations.close(project, number, ViolationOutcome.LEGAL, day);
        }
    }
}
