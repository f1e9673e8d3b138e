package cn.jiugai.correction;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import org.springframework.stereotype.Component;

/** Knows for which unit a correction was started. */
@Component
class Applicants {

    /** The role under which it was started; written by the start. */
    static final Variable<String> INITIATOR = Variable.text(Elements.INITIATOR);

    private final Offices offices;

    Applicants(Offices offices) {
        this.offices = offices;
    }

    /** Id of the unit that holds the role now. */
    String unit(Step step) {
        String role = step.get(INITIATOR);
        return offices.holder(step.district(), step.project(), role)
                .map(Unit::id)
                .orElseThrow(() -> new IllegalStateException("项目 %s 没有承担“%s”的单位".formatted(step.project(), role)));
    }
}
