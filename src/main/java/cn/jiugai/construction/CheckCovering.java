package cn.jiugai.construction;

import cn.jiugai.construction.ConcealedCovering.State;
import cn.jiugai.construction.ConcealedRegister.Acceptance;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses to cover a section that was not accepted (JA-3.5-4), and to go on while works are stopped (JA-3.6-2). */
@Component
class CheckCovering extends Check {

    private final ConcealedRegister sections;
    private final WorksStops stops;

    CheckCovering(ConcealedRegister sections, WorksStops stops) {
        this.sections = sections;
        this.stops = stops;
    }

    @Override
    public String label() {
        return "核对隐蔽部位可否覆盖";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.SECTION, SiteVariables.COVERED_ON);
    }

    @Override
    protected String about(Step step) {
        return step.get(SiteVariables.SECTION);
    }

    @Override
    protected Verdict verdict(Step step) {
        String section = step.get(SiteVariables.SECTION);
        Optional<Acceptance> newest = sections.newestAcceptance(step.project(), section);
        return new ConcealedCovering(
                        section,
                        newest.map(CheckCovering::state).orElse(State.NOT_APPLIED),
                        newest.map(Acceptance::remark).orElse(null),
                        newest.map(Acceptance::seenOn).orElse(null),
                        step.get(SiteVariables.COVERED_ON),
                        stops.standing(step.project()))
                .check();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("隐蔽部位覆盖后，不再核对可否覆盖");
    }

    private static State state(Acceptance acceptance) {
        if (acceptance.accepted() == null) {
            return State.WAITING;
        }
        return acceptance.accepted() ? State.ACCEPTED : State.REFUSED;
    }
}
