package cn.jiugai.walk;

import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.OpenedForm;
import cn.jiugai.engine.form.LegalDraw;
import cn.jiugai.play.Player;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * One project whose units answer by chance: again and again one of the open tasks is completed with an answer that its form
 * allows, and now and then some unit starts a matter from the side. Each seed has units of another care; the more often a unit has had a step, the more it writes what gets on, so
 * that refusals and ends both come.
 */
final class RandomWalk {

    private static final int MOST_ACTS = 1200;
    private static final int PATIENCE = 400;
    private static final int REMEMBERED = 12;
    private static final int MOST_STARTS = 12;
    private static final int STARTS_ONE_IN = 12;

    /** Nobody applies by chance for a project of a hundred thousand households: no sheet of answers would be long enough. */
    private static final Set<String> SENSIBLE = Set.of("userTask_applyScopeChange");

    private final ProcessEngine engine;
    private final Player player;
    private final RightAnswers right;
    private final Uploads uploads;
    private final ChanceStarts starts;
    private final int port;
    private final long seed;
    private final Random random;
    private final LegalDraw draw;
    private final double care;
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final String project;
    private int acts;
    private int started;
    private int refusals;

    RandomWalk(
            ProcessEngine engine,
            Player player,
            RightAnswers right,
            Uploads uploads,
            ChanceStarts starts,
            int port,
            String project,
            long seed) {
        this.engine = engine;
        this.player = player;
        this.right = right;
        this.uploads = uploads;
        this.starts = starts;
        this.port = port;
        this.project = project;
        this.seed = seed;
        random = new Random(new SplittableRandom(seed).nextLong());
        draw = new LegalDraw(random);
        care = 0.3 + 0.65 * random.nextDouble();
        player.start("renovation", project);
    }

    /** Walks until the project has ended and nothing beside it is open; fails with the seed, the last acts and the open tasks. */
    void toTheEnd() {
        try {
            act();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("%s%n%s".formatted(e.getMessage(), this), e);
        }
    }

    private void act() {
        player.runJobs(project);
        while (!isOver()) {
            if ((started < MOST_STARTS || acts > PATIENCE) && random.nextInt(STARTS_ONE_IN) == 0) {
                started++;
                remember(starts.start(project, random));
            }
            List<Task> open = openTasks();
            if (open.isEmpty()) {
                fireTimer();
            } else {
                complete(open.get(random.nextInt(open.size())));
            }
            player.runJobs(project);
            if (++acts > MOST_ACTS) {
                throw new AssertionError("no end after %d acts".formatted(MOST_ACTS));
            }
        }
    }

    private boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project)
                        .count()
                == 0;
    }

    private void complete(Task task) {
        String unit = player.unit(task);
        starts.heed(right.reasons(task), project, random).ifPresent(this::remember);
        int round = rounds.merge(task.getTaskDefinitionKey() + "@" + unit, 1, Integer::sum) - 1;
        boolean sensible = acts > PATIENCE || SENSIBLE.contains(task.getTaskDefinitionKey());
        double carefully = sensible ? 1 : 1 - (1 - care) * Math.pow(0.7, round);
        uploads.send(port, project, task, unit, carefully, random);
        AtomicReference<OpenedForm> form = new AtomicReference<>();
        player.as(unit, () -> form.set(OpenedForm.of(engine, task.getId())));
        Map<String, Object> answer =
                draw.answer(form.get().schema(), form.get().variables(), right.to(task, round, random), carefully);
        remember("%s@%s %s".formatted(task.getTaskDefinitionKey(), unit, answer));
        try {
            player.complete(task, answer);
        } catch (AnswerRefusedException e) {
            refusals++;
            remember("  refused: " + e.getMessage());
            starts.heed(e.getMessage(), project, random).ifPresent(this::remember);
        }
    }

    private void fireTimer() {
        Job timer =
                engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project)
                        .list()
                        .stream()
                        .flatMap(instance -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .active()
                                .list()
                                .stream())
                        .min(Comparator.comparing(Job::getDuedate))
                        .orElseThrow(() -> new AssertionError("nothing is open, and the project has not ended"));
        remember("timer " + timer.getJobDefinitionId());
        engine.getManagementService().executeJob(timer.getId());
    }

    private void remember(String act) {
        last.addLast(act.length() > 400 ? act.substring(0, 400) + "…" : act);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    @Override
    public String toString() {
        String steps = String.join(System.lineSeparator(), last);
        return "seed %d, %s, care %.2f, %d acts, %d starts, %d refused by the server%nlast:%n%s%nopen:%n%s"
                .formatted(seed, project, care, acts, started, refusals, steps, open());
    }

    /** The open steps, and what their forms say about why they came back. */
    private String open() {
        return openTasks().stream()
                .map(task -> "%s: %s".formatted(task.getTaskDefinitionKey(), right.reasons(task)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** In an order that is the same whenever a seed is walked; that of the ids, which the engine draws, is not. */
    private List<Task> openTasks() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .initializeFormKeys()
                .list()
                .stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey)
                        .thenComparing(player::unit)
                        .thenComparing(Task::getCreateTime))
                .toList();
    }

    /** One line for whoever watches. */
    String summary() {
        return "seed %d: %s, care %.2f, %d acts, %d starts from the side, %d refused by the server"
                .formatted(seed, project, care, acts, started, refusals);
    }
}
