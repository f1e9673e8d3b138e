package cn.jiugai.coordination;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each unit has answered, and what came of the meetings with them (HG-4.1-2). */
@Component
class ShowUnitAnswers extends View {

    private final CoordinationRegister register;

    ShowUnitAnswers(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "列出各单位答复";
    }

    @Override
    protected String show(Step step) {
        Stream<String> answers =
                register.answers(step.instance()).values().stream().map(UnitAnswer::line);
        Stream<String> meetings = register.meetings(step.instance()).stream().map(meeting -> "协调会：" + meeting);
        return Stream.concat(answers, meetings).map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
