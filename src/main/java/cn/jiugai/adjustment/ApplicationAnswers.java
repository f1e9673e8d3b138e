package cn.jiugai.adjustment;

import cn.jiugai.project.MatterAnswers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of an application for 计划调整 or 范围调整. */
@Component
class ApplicationAnswers implements MatterAnswers {

    private final List<ApplicationRegister<?>> registers;

    ApplicationAnswers(List<ApplicationRegister<?>> registers) {
        this.registers = registers;
    }

    @Override
    public Optional<String> answer(String instance) {
        return registers.stream()
                .flatMap(register -> answer(register, instance).stream())
                .findFirst();
    }

    /** What was approved is answered when it has taken effect. */
    private static Optional<String> answer(ApplicationRegister<?> register, String instance) {
        return register.find(instance)
                .flatMap(asked -> asked.decision()
                        .filter(decision -> !decision.approved() || register.isEffected(instance))
                        .map(decision -> DecisionText.of(asked.what(), decision)));
    }
}
