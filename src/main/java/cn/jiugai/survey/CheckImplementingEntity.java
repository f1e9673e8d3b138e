package cn.jiugai.survey;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.rule.Verdict;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refuses a project that nobody is to carry out (JA-3.1-3). */
@Component
class CheckImplementingEntity extends Check {

    static final String ROLE = "implementingEntity";

    private final FormationRegister formations;
    private final Offices offices;

    CheckImplementingEntity(FormationRegister formations, Offices offices) {
        this.formations = formations;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对实施主体";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ImplementingEntity(
                        formations.newest(step.project()).map(Formation::implementingEntity),
                        offices.candidates(step.district(), ROLE).stream()
                                .map(Unit::id)
                                .collect(Collectors.toSet()))
                .check();
    }
}
