package cn.jiugai.scheme;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.scheme.ProtectionRegister.Review;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the authority for monuments said to the protection of what is historic (HG-4.2-9). */
@Component
class RecordProtectionReview extends Recorder {

    private static final String AUTHORITY = "heritage";
    private static final String AGREES = "agree";

    private final ProtectionRegister protections;
    private final Parties parties;

    RecordProtectionReview(ProtectionRegister protections, Parties parties) {
        this.protections = protections;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记保护修缮审查";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SchemeVariables.PROTECTION_STANCE,
                SchemeVariables.PROTECTION_NUMBER,
                SchemeVariables.PROTECTION_DAY,
                SchemeVariables.PROTECTION_REQUIREMENTS);
    }

    @Override
    protected void record(Step step) {
        protections.review(
                step.project(),
                new Review(
                        AGREES.equals(step.get(SchemeVariables.PROTECTION_STANCE)),
                        step.get(SchemeVariables.PROTECTION_NUMBER),
                        step.get(SchemeVariables.PROTECTION_DAY),
                        step.find(SchemeVariables.PROTECTION_REQUIREMENTS).orElse(null),
                        parties.unit(step, AUTHORITY),
                        step.person()));
    }
}
