package cn.jiugai.scheme;

import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a works list over, all or nothing; it replaces the one that was uploaded before. */
@Component
class WorksListImport {

    private final WorksListRegister lists;
    private final Projects projects;

    WorksListImport(WorksListRegister lists, Projects projects) {
        this.lists = lists;
        this.projects = projects;
    }

    /** What the sender is told. */
    record Receipt(int items, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(String project, byte[] content, String task, String person) {
        WorksList list = new WorksListSheet(projects.communities(project)).read(content);
        lists.add(project, list, task, person);
        return new Receipt(
                list.items().size(),
                "已登记改造内容%d项，共%s，代替此前上传的清单".formatted(list.items().size(), list.cost()));
    }
}
