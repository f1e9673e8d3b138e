package cn.jiugai.acceptance;

import cn.jiugai.engine.AsSystem;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.Processes;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.project.Projects;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets an acceptance go on that waits for open matters as soon as none is left: nobody has to look and press. It compares
 * what waits with the register, so that downtime or a matter that was closed in whatever way loses none.
 */
@Component
class MattersWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MattersWatch.class);
    private static final String WAITING = "userTask_awaitMattersSettled";

    private final AcceptanceRegister acceptances;
    private final AcceptanceHolds holds;
    private final Projects projects;
    private final OpenTasks tasks;
    private final Processes processes;
    private final AsSystem asSystem;

    MattersWatch(
            AcceptanceRegister acceptances,
            AcceptanceHolds holds,
            Projects projects,
            OpenTasks tasks,
            Processes processes,
            AsSystem asSystem) {
        this.acceptances = acceptances;
        this.holds = holds;
        this.projects = projects;
        this.tasks = tasks;
        this.processes = processes;
        this.asSystem = asSystem;
    }

    @Scheduled(cron = "${jiugai.acceptance.cron}", zone = "Asia/Shanghai")
    void look() {
        acceptances.running().forEach(this::look);
    }

    /** What goes wrong with one project keeps no other one waiting. */
    private void look(String project) {
        try {
            if (holds.check(project).passed()) {
                release(project);
            }
        } catch (RuntimeException e) {
            LOG.error("The acceptance of {} could not be looked at; the next look tries again", project, e);
        }
    }

    private void release(String project) {
        tasks.of(projects.get(project).district(), project).stream()
                .filter(task -> task.step().equals(WAITING) && !task.suspended())
                .map(OpenTask::id)
                .forEach(task -> asSystem.run(() -> processes.complete(task, Map.of())));
    }
}
