package cn.jiugai.assessment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the figures of the period from the record and keeps them; who assesses does not grade itself. */
@Component
class DrawAssessment extends Action {

    private final AssessmentRegister register;
    private final UnitRecord record;
    private final UnitVolumes volumes;
    private final Offices offices;

    DrawAssessment(AssessmentRegister register, UnitRecord record, UnitVolumes volumes, Offices offices) {
        this.register = register;
        this.record = record;
        this.volumes = volumes;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "抽取考核数据";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                AssessmentVariables.EXCELLENT_RATE,
                AssessmentVariables.GOOD_RATE,
                AssessmentVariables.PASS_RATE,
                AssessmentVariables.ASSESSOR);
    }

    @Override
    protected void act(Step step, Results results) {
        UnitAssessment assessment = register.get(step.project());
        GradeRule rule = new GradeRule(
                step.get(AssessmentVariables.EXCELLENT_RATE),
                step.get(AssessmentVariables.GOOD_RATE),
                step.get(AssessmentVariables.PASS_RATE));
        List<String> assessors = offices.candidates(step.district(), step.get(AssessmentVariables.ASSESSOR)).stream()
                .map(Unit::id)
                .toList();
        AssessedPeriod period = assessment.period();
        List<UnitFigures> assessed = record.between(step.district(), period.first(), period.last()).stream()
                .filter(figures -> figures.total() > 0 && !assessors.contains(figures.unit()))
                .toList();
        Map<String, UnitVolume> volume = volumes.between(
                step.district(), assessed.stream().map(UnitFigures::unit).toList(), period);
        assessed.forEach(
                figures -> register.draw(assessment.id(), figures, volume.get(figures.unit()), rule.suggest(figures)));
    }
}
