package cn.jiugai.site;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a party says to a section: whether it accepts it, and whether it is built as drawn (HG-4.2-3, HG-4.2-8). */
@Component
class RecordSectionOpinion extends Recorder {

    private static final String ACCEPTED = "accepted";

    private final SectionRegister register;
    private final Parties parties;

    RecordSectionOpinion(SectionRegister register, Parties parties) {
        this.register = register;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记分部验收意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SiteVariables.WORKS_SECTION,
                SiteVariables.PARTY,
                SiteVariables.SEEN_ON,
                SiteVariables.ACCEPTANCE,
                SiteVariables.ACCEPTANCE_REMARK,
                SiteVariables.DEPARTS,
                SiteVariables.DEPARTURE,
                SiteVariables.CHANGE);
    }

    @Override
    protected void record(Step step) {
        boolean accepted = ACCEPTED.equals(step.get(SiteVariables.ACCEPTANCE));
        boolean departs = step.yes(SiteVariables.DEPARTS);
        String party = step.get(SiteVariables.PARTY);
        register.say(
                step.project(),
                step.get(SiteVariables.WORKS_SECTION),
                new SectionOpinion(
                        party,
                        parties.unit(step, party),
                        step.get(SiteVariables.SEEN_ON),
                        accepted,
                        accepted ? null : step.get(SiteVariables.ACCEPTANCE_REMARK),
                        departs ? step.get(SiteVariables.DEPARTURE) : null,
                        departs ? step.find(SiteVariables.CHANGE).orElse(null) : null),
                step.person());
    }
}
