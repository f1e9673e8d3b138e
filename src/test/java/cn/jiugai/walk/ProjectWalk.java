package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.engine.OpenedForm;
import cn.jiugai.engine.form.LegalDraw;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes a project along the straight way, whichever units are its own: each open task is completed over HTTP by the user of
 * the unit that holds it, with the answer of the walk-through to that step, its papers and its spreadsheets.
 */
final class ProjectWalk {

    private static final int MOST_ACTS = 150;
    private static final double RIGHT = 1;

    private final ProcessEngine engine;
    private final Player player;
    private final RightAnswers right;
    private final Uploads uploads;
    private final int port;
    private final String project;
    private final Random random;
    private final LegalDraw draw;
    private final Map<String, Integer> rounds = new HashMap<>();
    private int acts;

    ProjectWalk(ProcessEngine engine, Player player, RightAnswers right, Uploads uploads, int port, String project) {
        this.engine = engine;
        this.player = player;
        this.right = right;
        this.uploads = uploads;
        this.port = port;
        this.project = project;
        random = new Random(project.hashCode());
        draw = new LegalDraw(random);
    }

    /** Completes what is open until that is reached; fails with the open steps if it takes too long or stands still. */
    void until(BooleanSupplier reached) {
        player.runJobs(project);
        while (!reached.getAsBoolean()) {
            List<Task> open = open();
            assertThat(open)
                    .as("%s after %d acts: nothing is open", project, acts)
                    .isNotEmpty();
            complete(open.get(0));
            player.runJobs(project);
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
    int acts() {
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

    private void complete(Task task) {
        String unit = player.unit(task);
        String step = task.getTaskDefinitionKey();
        int round = rounds.merge(step + "@" + unit, 1, Integer::sum) - 1;
        uploads.send(port, project, task, unit, RIGHT, random);
        new Papers(port, unit).attachRequired(task.getId());
        AtomicReference<OpenedForm> form = new AtomicReference<>();
        player.as(unit, () -> form.set(OpenedForm.of(engine, task.getId())));
        Map<String, Object> answer =
                draw.answer(form.get().schema(), form.get().variables(), right.next(task, round), RIGHT);
        Reply reply = new Rest(port, unit).post("/task/" + task.getId() + "/submit-form", Rest.variables(answer));
        assertThat(reply.status())
                .as("%s %s@%s %s: %s", project, step, unit, answer, reply.body())
                .isEqualTo(204);
    }
}
