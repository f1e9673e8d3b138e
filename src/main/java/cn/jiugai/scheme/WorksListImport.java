package cn.jiugai.scheme;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a works list over, all or nothing; it replaces the one that was uploaded before. */
@Component
class WorksListImport {

    private final WorksListRegister lists;
    private final Projects projects;
    private final Purposes purposes;

    WorksListImport(WorksListRegister lists, Projects projects, Purposes purposes) {
        this.lists = lists;
        this.projects = projects;
        this.purposes = purposes;
    }

    /**
     * Where a list comes from.
     *
     * @param task id of the task at which it was sent
     * @param clause id of the clause by which the step asks for it
     */
    record Source(String project, String task, String clause, String person) {

        static Source of(OpenTask task, String person) {
            return new Source(task.project(), task.id(), task.clauses().get(0), person);
        }
    }

    /** What the sender is told. */
    record Receipt(int items, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(Source source, byte[] content) {
        String project = source.project();
        WorksList list =
                new WorksListSheet(projects.communities(project), purposes.of(project), source.clause()).read(content);
        lists.add(project, list, source.task(), source.person());
        return new Receipt(
                list.items().size(),
                "已登记改造内容%d项，共%s，代替此前上传的清单".formatted(list.items().size(), list.cost()));
    }
}
