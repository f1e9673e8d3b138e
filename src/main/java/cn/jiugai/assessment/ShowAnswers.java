package cn.jiugai.assessment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The volume of each unit, the faults that were found, and what the units answered (HG-7-3). */
@Component
class ShowAnswers extends View {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;
    private final Offices offices;

    ShowAnswers(AssessmentRegister register, FaultsAndAnswers answers, Offices offices) {
        this.register = register;
        this.answers = answers;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示改造量、责任认定和单位答复";
    }

    @Override
    protected String show(Step step) {
        long assessment = register.get(step.project()).id();
        return Stream.of(
                        answers.answers(assessment).stream()
                                .map(answer -> line(
                                        answer.unit(),
                                        register.volume(assessment, answer.unit())
                                                        .text() + "；" + answer.text())),
                        answers.faults(assessment).stream().map(fault -> line(fault.unit(), "责任认定，" + fault.text())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String line(String unit, String text) {
        return "- %s：%s".formatted(offices.nameOf(unit), text);
    }
}
