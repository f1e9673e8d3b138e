package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.engine.OpenedForm;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.walk.SideStarts.Matter;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.camunda.bpm.engine.task.Task;

/** The acts of a walk over HTTP, each by the user of the unit that holds the task. */
record OverHttp(Player player, Uploads uploads, int port, String project, Random random) implements ProjectWalk.Hand {

    private static final double RIGHT = 1;

    @Override
    public void prepare(Task task, String unit) {
        uploads.send(port, project, task, unit, RIGHT, random);
        new Papers(port, unit).attachRequired(task.getId());
    }

    @Override
    public Optional<String> complete(Task task, String unit, OpenedForm form, Map<String, Object> answer) {
        Reply reply = new Rest(port, unit).post("/task/" + task.getId() + "/submit-form", Rest.variables(answer));
        assertThat(reply.status())
                .as("%s %s@%s %s: %s", project, task.getTaskDefinitionKey(), unit, answer, reply.body())
                .isIn(204, 400);
        return reply.status() == 204 ? Optional.empty() : Optional.of(reply.message());
    }

    @Override
    public void start(Matter matter) {
        Reply reply = new Rest(port, matter.unit())
                .post("/jiugai/projects/%s/matters/%s".formatted(project, matter.process()), null);
        assertThat(reply.status())
                .as("%s %s: %s", project, matter, reply.body())
                .isEqualTo(201);
    }

    @Override
    public void runJobs(String project) {
        player.runJobs(project);
    }
}
