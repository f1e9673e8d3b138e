package cn.jiugai.assessment;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an assessment says about one unit, in words: figures, volume, grades of the stages, fault, answer. */
@Component
class UnitSheet {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    UnitSheet(AssessmentRegister register, FaultsAndAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** What the record says, and the grade that it suggests. */
    String figures(UnitAssessment assessment, String unit) {
        AssessmentLine line = register.line(assessment.id(), unit);
        String text = "按期办结%s，逾期办结%d件，到期未办%d件，退回重办%d次，被督办%d件；按数据建议：**%s**。"
                .formatted(
                        line.figures().onTimeRate(),
                        line.late(),
                        line.owed(),
                        line.returned(),
                        line.escalations(),
                        line.suggested().label());
        UnitVolume volume = register.volume(assessment.id(), unit);
        return text + (volume.projects() == 0 ? "" : "改造量：%s。".formatted(volume.text())) + stages(assessment, unit);
    }

    /** The same with the grade that was given, the fault that was found and what the unit said. */
    String text(UnitAssessment assessment, String unit) {
        AssessmentLine line = register.line(assessment.id(), unit);
        return figures(assessment, unit)
                + "\n\n考核等次：**%s**%s"
                        .formatted(line.grade().label(), line.reason() == null ? "" : "（理由：" + line.reason() + "）")
                + answers.faults(assessment.id()).stream()
                        .filter(fault -> fault.unit().equals(unit))
                        .map(fault -> "\n\n责任认定：" + fault.text())
                        .collect(Collectors.joining())
                + answers.answers(assessment.id()).stream()
                        .filter(answer -> answer.unit().equals(unit) && answer.objects())
                        .map(answer -> "\n\n单位答复：" + answer.text())
                        .collect(Collectors.joining());
    }

    private String stages(UnitAssessment assessment, String unit) {
        if (assessment.stage() != 0) {
            return "";
        }
        String stages = register.stages(assessment.district(), assessment.assessedYear(), unit).entrySet().stream()
                .map(stage ->
                        "第%d阶段%s".formatted(stage.getKey(), stage.getValue().label()))
                .collect(Collectors.joining("、"));
        return stages.isEmpty() ? "" : "阶段考核：%s。".formatted(stages);
    }
}
