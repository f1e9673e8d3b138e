package cn.jiugai.correction;

import cn.jiugai.engine.People;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Completion;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The chosen fact: its value, where it came from, and what may be filled in. */
@Component
class ShowFact extends View {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private final Corrections corrections;
    private final Items items;
    private final Offices offices;
    private final People people;

    ShowFact(Corrections corrections, Items items, Offices offices, People people) {
        this.corrections = corrections;
        this.items = items;
        this.offices = offices;
        this.people = people;
    }

    @Override
    public String label() {
        return "列出更正事项的现值和来源";
    }

    @Override
    protected String show(Step step) {
        String project = step.project();
        Item item = items.get(project, corrections.get(step.instance()).item());
        return "**%s**\n\n现值：%s\n\n来源：%s\n\n应填：%s"
                .formatted(
                        item.title(),
                        item.shown(project).orElse("空"),
                        origin(project, item),
                        item.fact().type().expectation());
    }

    private String origin(String project, Item item) {
        Optional<String> corrected = corrections.of(project).stream()
                .filter(earlier -> earlier.state() == CorrectionState.WRITTEN
                        && earlier.item().equals(item.key()))
                .max(Comparator.comparing(Correction::number))
                .map(earlier -> "第%d号更正，%s，%s，%s"
                        .formatted(
                                earlier.number(),
                                earlier.document(),
                                people.name(earlier.approver()),
                                DAY.format(earlier.decidedAt())));
        return corrected
                .or(() -> items.lastRecording(project, item.fact()).map(this::step))
                .orElse(item.fact().source());
    }

    private String step(Completion recorded) {
        return "“%s”，%s，%s"
                .formatted(
                        recorded.stepName(),
                        recorded.unit() == null
                                ? people.name(recorded.person())
                                : people.name(offices.nameOf(recorded.unit()), recorded.person()),
                        DAY.format(recorded.completedAt()));
    }
}
