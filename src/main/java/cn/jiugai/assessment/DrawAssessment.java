package cn.jiugai.assessment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the figures of the year from the record and keeps them; the department in charge does not grade itself. */
@Component
class DrawAssessment extends Action {

    private final AssessmentRegister register;
    private final UnitRecord record;
    private final Offices offices;

    DrawAssessment(AssessmentRegister register, UnitRecord record, Offices offices) {
        this.register = register;
        this.record = record;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "抽取考核数据";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                AssessmentVariables.EXCELLENT_RATE, AssessmentVariables.GOOD_RATE, AssessmentVariables.PASS_RATE);
    }

    @Override
    protected void act(Step step, Results results) {
        UnitAssessment assessment = register.get(step.project());
        GradeRule rule = new GradeRule(
                step.get(AssessmentVariables.EXCELLENT_RATE),
                step.get(AssessmentVariables.GOOD_RATE),
                step.get(AssessmentVariables.PASS_RATE));
        LocalDate first = LocalDate.of(assessment.assessedYear(), 1, 1);
        String inCharge = offices.inCharge(step.district()).id();
        record.between(step.district(), first, first.plusYears(1).minusDays(1)).stream()
                .filter(figures -> figures.total() > 0 && !figures.unit().equals(inCharge))
                .forEach(figures -> register.draw(assessment.id(), figures, rule.suggest(figures)));
    }
}
