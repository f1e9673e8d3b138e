package cn.jiugai.rectification;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets a finding be closed only when everybody who found it accepts what was done; the basis is the step's clauses. */
@Component
class CheckRectification extends Check {

    private final Rectifications rectifications;
    private final Offices offices;

    CheckRectification(Rectifications rectifications, Offices offices) {
        this.rectifications = rectifications;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对复查结论";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Rectification(
                        String.join("、", clauses(step)),
                        rectifications.newestRechecks(step.instance()).stream()
                                .map(recheck -> new Rectification.Opinion(
                                        offices.nameOf(recheck.unit()), recheck.accepted(), recheck.remark()))
                                .toList())
                .check();
    }
}
