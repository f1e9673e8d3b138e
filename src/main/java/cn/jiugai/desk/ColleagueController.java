package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.Colleagues;
import cn.jiugai.engine.Colleagues.Colleague;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.StandsStillException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Handing a task over to a colleague of the unit (转给同事). */
@DeskApi
class ColleagueController {

    private final OpenTasks tasks;
    private final Colleagues colleagues;
    private final Caller caller;

    ColleagueController(OpenTasks tasks, Colleagues colleagues, Caller caller) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    /** @param user id of the colleague who is to work on the task */
    record Assignee(String user) {}

    /** Those to whom the caller may hand the task over; himself he is not among them. */
    @GetMapping("/tasks/{id}/colleagues")
    List<Colleague> colleagues(@PathVariable("id") String id) {
        String me = caller.user().orElseThrow();
        return colleagues.of(held(id)).stream()
                .filter(colleague -> !colleague.id().equals(me))
                .toList();
    }

    @PutMapping("/tasks/{id}/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable("id") String id, @RequestBody Assignee assignee) {
        OpenTask task = held(id);
        if (task.suspended()) {
            throw StandsStillException.of(task);
        }
        if (colleagues.of(task).stream().noneMatch(colleague -> colleague.id().equals(assignee.user()))) {
            throw new NotYoursException("任务只能转给承办单位自己的同事，“%s”不是这个单位的用户".formatted(assignee.user()));
        }
        colleagues.handOver(task, assignee.user());
    }

    private OpenTask held(String id) {
        OpenTask task = tasks.find(id).orElseThrow(NotHereException::task);
        if (!task.isHeldBy(caller.user().orElseThrow(), caller.units())) {
            throw new NotYoursException("这项任务由其他单位承办，只有承办单位可以转给同事");
        }
        return task;
    }
}
