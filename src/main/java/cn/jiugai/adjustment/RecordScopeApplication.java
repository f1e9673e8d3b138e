package cn.jiugai.adjustment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what a street applies for, or that it has withdrawn it. */
@Component
class RecordScopeApplication extends Recorder {

    private final ScopeChangeRegister applications;

    RecordScopeApplication(ScopeChangeRegister applications) {
        this.applications = applications;
    }

    @Override
    public String label() {
        return "登记范围调整申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AdjustmentVariables.WITHDRAWN,
                ScopeVariables.KIND,
                ScopeVariables.REASON,
                ScopeVariables.NEW_COMMUNITY,
                ScopeVariables.NEW_YEAR,
                ScopeVariables.NEW_HOUSEHOLDS,
                ScopeVariables.NEW_BUILDINGS,
                ScopeVariables.NEW_AREA,
                ScopeVariables.COMMUNITY,
                ScopeVariables.HOUSEHOLDS,
                ScopeVariables.BUILDINGS,
                ScopeVariables.AREA);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(AdjustmentVariables.WITHDRAWN)) {
            applications.withdraw(step.instance());
            return;
        }
        ScopeKind kind = ScopeKind.valueOf(step.get(ScopeVariables.KIND));
        applications.put(
                switch (kind) {
                    case ADD -> addition(step);
                    case REMOVE -> named(step, kind, null, null, null);
                    case CORRECT ->
                        named(
                                step,
                                kind,
                                read(step, ScopeVariables.HOUSEHOLDS),
                                read(step, ScopeVariables.BUILDINGS),
                                read(step, ScopeVariables.AREA));
                });
    }

    private static ScopeApplication addition(Step step) {
        return new ScopeApplication(
                step.instance(),
                step.project(),
                ScopeKind.ADD,
                step.get(ScopeVariables.NEW_COMMUNITY).strip(),
                read(step, ScopeVariables.NEW_YEAR),
                step.get(ScopeVariables.NEW_HOUSEHOLDS),
                step.get(ScopeVariables.NEW_BUILDINGS),
                step.get(ScopeVariables.NEW_AREA),
                step.get(ScopeVariables.REASON),
                step.person(),
                Optional.empty());
    }

    /** About a community that is in the project. */
    private static ScopeApplication named(
            Step step, ScopeKind kind, Integer households, Integer buildings, BigDecimal areaM2) {
        return new ScopeApplication(
                step.instance(),
                step.project(),
                kind,
                step.get(ScopeVariables.COMMUNITY),
                null,
                households,
                buildings,
                areaM2,
                step.get(ScopeVariables.REASON),
                step.person(),
                Optional.empty());
    }

    private static <T> T read(Step step, Variable<T> field) {
        return step.find(field).orElse(null);
    }
}
