package cn.jiugai.site;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.site.SiteVariables.TwoFields;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps who is in the residents' supervision group (HG-2-6, HG-4.1-3). */
@Component
class RecordSupervisionGroup extends Recorder {

    private final PreparationRegister register;

    RecordSupervisionGroup(PreparationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记居民监督小组";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(SiteVariables.FOUNDED_ON, SiteVariables.LEADER, SiteVariables.LEADER_PHONE),
                        SiteVariables.members().stream().flatMap(TwoFields::both))
                .collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        register.setGroup(
                step.project(),
                new SupervisionGroup(
                        step.get(SiteVariables.FOUNDED_ON),
                        step.get(SiteVariables.LEADER).trim(),
                        step.get(SiteVariables.LEADER_PHONE).trim(),
                        SiteVariables.members().stream()
                                .flatMap(line -> step.find(line.name()).stream()
                                        .map(name -> new SupervisionGroup.Member(
                                                name.trim(),
                                                step.get(line.second()).trim())))
                                .toList()),
                step.person());
    }
}
