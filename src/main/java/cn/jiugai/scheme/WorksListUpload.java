package cn.jiugai.scheme;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.scheme.WorksListImport.Source;
import org.springframework.stereotype.Component;

/** The works list of a scheme (JA-4.2-1). */
@Component
class WorksListUpload implements TaskUpload {

    private final UploadTasks tasks;
    private final WorksListImport lists;
    private final WorksListTemplate template;
    private final ShowWorksList shown;

    WorksListUpload(UploadTasks tasks, WorksListImport lists, WorksListTemplate template, ShowWorksList shown) {
        this.tasks = tasks;
        this.lists = lists;
        this.template = template;
        this.shown = shown;
    }

    @Override
    public String address() {
        return "works-list";
    }

    @Override
    public String fileName() {
        return "改造内容清单.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        WorksListImport.Receipt receipt = lists.take(Source.of(task, person), content);
        tasks.show(task, SchemeVariables.WORKS_LIST.name(), shown.text(task.project()));
        return receipt;
    }
}
