package cn.jiugai.assessment;

import cn.jiugai.engine.Processes;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the assessment of a district and period once. */
@Component
class UnitAssessments {

    static final String PROCESS = "unitAssessment";

    private final AssessmentRegister register;
    private final Processes processes;

    UnitAssessments(AssessmentRegister register, Processes processes) {
        this.register = register;
        this.processes = processes;
    }

    /**
     * Starts what is owed and not there; one whose process was lost begins anew.
     *
     * @return its business key
     * @throws org.springframework.dao.DuplicateKeyException if another node has started it just now
     */
    @Transactional
    public String ensure(String district, AssessedPeriod period) {
        Optional<UnitAssessment> there = register.lock(district, period);
        UnitAssessment assessment = there.orElseGet(() -> register.add(district, period));
        String number = register.number(assessment);
        if (assessment.concludedAt() == null
                && (assessment.instance() == null || !processes.isThere(assessment.instance()))) {
            register.startedAs(assessment.id(), processes.start(district, PROCESS, number, Map.of()));
        }
        return number;
    }
}
