package cn.jiugai.site;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.site.SiteVariables.TwoFields;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Keeps the schedule of the works: its sections in their order, each a milestone (HG-4.2-8). */
@Component
class RecordSchedule extends Recorder {

    private final SectionRegister register;

    RecordSchedule(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记进度计划";
    }

    @Override
    public List<Variable<?>> reads() {
        return SiteVariables.sections().stream().flatMap(TwoFields::both).collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        List<TwoFields<LocalDate>> filled = SiteVariables.sections().stream()
                .filter(line -> step.find(line.name()).isPresent())
                .toList();
        register.setSchedule(
                step.project(),
                IntStream.range(0, filled.size())
                        .mapToObj(index -> new WorksSection(
                                index + 1,
                                step.get(filled.get(index).name()).trim(),
                                step.get(filled.get(index).second()),
                                null))
                        .toList());
    }
}
