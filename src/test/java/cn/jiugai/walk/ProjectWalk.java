package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.engine.OpenedForm;
import cn.jiugai.engine.form.LegalDraw;
import cn.jiugai.play.Player;
import cn.jiugai.walk.SideStarts.Matter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes a project along the straight way, whichever units are its own: each open task is completed by the unit that holds
 * it, with the answer of the walk-through to that step, its papers and its spreadsheets.
 */
public final class ProjectWalk {

    private static final int MOST_ACTS = 400;
    private static final double RIGHT = 1;

    /** How the acts of a walk are done. */
    public interface Hand {

        /** Sends what the task takes before it is completed: papers and spreadsheets. */
        void prepare(Task task, String unit);

        /** @return what keeps the server from taking it now, in Chinese; empty if it is done */
        Optional<String> complete(Task task, String unit, OpenedForm form, Map<String, Object> answer);

        /** Starts a matter from the side. */
        void start(Matter matter);

        /** Does what the engine's job executor would do. */
        void runJobs(String project);
    }

    private final ProcessEngine engine;
    private final Player player;
    private final RightAnswers right;
    private final SideStarts matters;
    private final Hand hand;
    private final String project;
    private final LegalDraw draw;
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Set<String> prepared = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private int acts;

    /** @param random draws what no answer is known for; the same numbers, the same life */
    public ProjectWalk(
            ProcessEngine engine,
            Player player,
            RightAnswers right,
            SideStarts matters,
            Hand hand,
            String project,
            Random random) {
        this.engine = engine;
        this.player = player;
        this.right = right;
        this.matters = matters;
        this.hand = hand;
        this.project = project;
        draw = new LegalDraw(random);
    }

    /** Completes what is open until that is reached; fails with the open steps if it takes too long or stands still. */
    public void until(BooleanSupplier reached) {
        hand.runJobs(project);
        while (!reached.getAsBoolean()) {
            List<Task> open = open();
            assertThat(open)
                    .as("%s after %d acts: nothing is open", project, acts)
                    .isNotEmpty();
            completeOneOf(open);
            hand.runJobs(project);
            acts++;
            assertThat(acts)
                    .as("%s does not get on; open: %s", project, whyOpen())
                    .isLessThan(MOST_ACTS);
        }
    }

    /** The open steps with the reasons on top of their forms. */
    private String whyOpen() {
        return open().stream()
                .map(task -> "%s: %s"
                        .formatted(
                                task.getTaskDefinitionKey(),
                                engine.getTaskService().getVariable(task.getId(), "reasons")))
                .collect(Collectors.joining("; "));
    }

    /** How many tasks were completed. */
    public int acts() {
        return acts;
    }

    /** The one that has waited longest, so that every branch gets its turn. */
    private List<Task> open() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list();
    }

    /** The first that the server takes: what stands still until something else is done has to wait. */
    private void completeOneOf(List<Task> open) {
        List<String> refusals = new ArrayList<>();
        for (Task task : open) {
            Optional<String> refusal = complete(task);
            if (refusal.isEmpty()) {
                return;
            }
            refusals.add(task.getTaskDefinitionKey() + ": " + refusal.get());
        }
        throw new AssertionError("%s stands still: %s".formatted(project, refusals));
    }

    private Optional<String> complete(Task task) {
        String unit = player.unit(task);
        String step = task.getTaskDefinitionKey();
        int round = rounds.getOrDefault(step + "@" + unit, 0);
        if (prepared.add(task.getId())) {
            hand.prepare(task, unit);
        }
        AtomicReference<OpenedForm> form = new AtomicReference<>();
        player.as(unit, () -> form.set(OpenedForm.of(engine, task.getId())));
        Map<String, Object> answer =
                draw.answer(form.get().schema(), form.get().variables(), right.next(task, round), RIGHT);
        Optional<String> refusal = hand.complete(task, unit, form.get(), answer);
        if (refusal.isEmpty()) {
            rounds.put(step + "@" + unit, round + 1);
            if (passed.add(step)) {
                matters.after(step, task.getTenantId(), project).forEach(hand::start);
            }
        }
        return refusal;
    }
}
