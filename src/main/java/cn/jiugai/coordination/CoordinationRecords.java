package cn.jiugai.coordination;

import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases may read of the coordination with units (HG-4.1-2). */
@Component
public class CoordinationRecords {

    private final CoordinationRegister register;
    private final UnitCalls calls;

    CoordinationRecords(CoordinationRegister register, UnitCalls calls) {
        this.register = register;
        this.calls = calls;
    }

    /** What each unit answered when it was asked last; empty if none was asked yet. */
    public List<UnitAnswer> answers(String project) {
        return register.newest(project)
                .map(register::answers)
                .map(answers -> List.copyOf(answers.values()))
                .orElse(List.of());
    }

    /** The calls of the works that are not met, by number. */
    public List<UnitCall> openCalls(String project) {
        return calls.open(project);
    }
}
