package cn.jiugai.patrol;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.patrol.PatrolRegister.Visit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what a party saw at its weekly inspection (HG-4.2-2). */
@Component
class RecordPatrol extends Recorder {

    private final PatrolRegister register;
    private final Parties parties;

    RecordPatrol(PatrolRegister register, Parties parties) {
        this.register = register;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记抽检巡检";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(
                                PatrolVariables.PATROL,
                                PatrolVariables.INSPECTED_ON,
                                PatrolVariables.INSPECTORS,
                                PatrolVariables.PLACE,
                                PatrolVariables.CONTENT,
                                PatrolVariables.SAMPLING),
                        PatrolVariables.findingFields())
                .collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        long patrol = step.get(PatrolVariables.PATROL);
        register.record(
                patrol,
                new Visit(
                        parties.unit(step, register.get(patrol).party()),
                        step.get(PatrolVariables.INSPECTED_ON),
                        step.get(PatrolVariables.INSPECTORS).trim(),
                        step.get(PatrolVariables.PLACE).trim(),
                        step.get(PatrolVariables.CONTENT),
                        step.find(PatrolVariables.SAMPLING).orElse(null),
                        step.person()),
                found(step));
    }

    private static List<PatrolFinding> found(Step step) {
        return PatrolVariables.findings().stream()
                .flatMap(line -> step.find(line.finding()).stream()
                        .map(finding -> new PatrolFinding(null, finding.trim(), step.get(line.responsible()))))
                .toList();
    }
}
