package cn.jiugai.correction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Recheck;
import cn.jiugai.engine.Rechecks;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Consequences;
import cn.jiugai.project.ScopeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes an approved value in the place of the old one and asks the checks that the project has passed once more. */
@Component
class WriteCorrection extends Action {

    private static final String AFFECTED = "affected";
    private static final String CAUSE = "correctionCause";

    private final Corrections corrections;
    private final Items items;
    private final Rechecks rechecks;
    private final Consequences consequences;

    WriteCorrection(Corrections corrections, Items items, Rechecks rechecks, Consequences consequences) {
        this.corrections = corrections;
        this.items = items;
        this.rechecks = rechecks;
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "写入更正并重新核对";
    }

    @Override
    public List<String> results() {
        return List.of(AFFECTED, CAUSE);
    }

    @Override
    protected void act(Step step, Results results) {
        String project = step.project();
        Correction correction = corrections.get(step.instance());
        Item item = items.get(project, correction.item());
        String old = item.value(project).orElse("");
        String value = item.fact().type().read(correction.newValue());
        ScopeChange basis =
                new ScopeChange("%s，%s".formatted(correction.cause(), correction.document()), correction.applicant());
        List<String> notes = new ArrayList<>();
        List<Recheck> asked = rechecks.around(
                project,
                correction.cause(),
                () -> notes.addAll(item.fact().place().write(project, correction.subject(), value, basis)));
        corrections.written(step.instance(), old, value, inWords(asked, notes));
        results.put(AFFECTED, !consequences.open(project, correction.cause()).isEmpty());
        results.put(CAUSE, correction.cause());
    }

    private static String inWords(List<Recheck> asked, List<String> notes) {
        List<Recheck> broken = asked.stream().filter(Recheck::broken).toList();
        List<Recheck> restored = asked.stream().filter(Recheck::restored).toList();
        String count = "重新核对%d项：%d项不再符合，%d项重新符合".formatted(asked.size(), broken.size(), restored.size());
        return Stream.of(
                        Stream.of(count),
                        broken.stream()
                                .map(recheck -> "“%s”不再符合：%s"
                                        .formatted(
                                                recheck.question().stepName(),
                                                recheck.after().reasons())),
                        restored.stream()
                                .map(recheck ->
                                        "“%s”重新符合".formatted(recheck.question().stepName())),
                        notes.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
