package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the resident remarked, what the units have answered so far and what the resident said to it. */
@Component
class ShowRemark extends View {

    private final Remarks remarks;
    private final RemarkRounds rounds;
    private final Offices offices;

    ShowRemark(Remarks remarks, RemarkRounds rounds, Offices offices) {
        this.remarks = remarks;
        this.rounds = rounds;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示居民意见和历次答复";
    }

    @Override
    protected String show(Step step) {
        Stream<String> answers = rounds.of(step.instance()).stream()
                .filter(round -> round.answer() != null)
                .map(this::line);
        return Stream.concat(Stream.of(remarks.get(step.instance()).words()), answers)
                .collect(Collectors.joining("\n\n"));
    }

    private String line(RemarkRound round) {
        String answer = "**%s答复**（%s，%s）：%s"
                .formatted(
                        offices.nameOf(round.unit()),
                        round.answeredOn(),
                        round.answer().title(),
                        round.answerText());
        if (round.opinion() == null) {
            return answer;
        }
        List<String> said = Stream.of(round.opinion().title(), round.reason())
                .filter(text -> text != null && !text.isBlank())
                .toList();
        return "%s\n\n**居民**：%s".formatted(answer, String.join("，", said));
    }
}
