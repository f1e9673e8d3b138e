package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps when and where the bench meeting was held, who came, and its minutes (HG-2-1). */
@Component
class RecordBenchMeeting extends Recorder {

    private final BenchRegister register;

    RecordBenchMeeting(BenchRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记板凳会议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.BENCH_HELD_ON,
                ApplicationVariables.BENCH_PLACE,
                ApplicationVariables.BENCH_STREET,
                ApplicationVariables.BENCH_COMMUNITY,
                ApplicationVariables.BENCH_RESIDENTS,
                ApplicationVariables.BENCH_MINUTES);
    }

    @Override
    protected void record(Step step) {
        register.set(
                step,
                new BenchMeeting(
                        step.get(ApplicationVariables.BENCH_HELD_ON),
                        step.get(ApplicationVariables.BENCH_PLACE),
                        step.find(ApplicationVariables.BENCH_STREET).orElse(null),
                        step.find(ApplicationVariables.BENCH_COMMUNITY).orElse(null),
                        step.find(ApplicationVariables.BENCH_RESIDENTS).orElse(null),
                        step.get(ApplicationVariables.BENCH_MINUTES)));
    }
}
