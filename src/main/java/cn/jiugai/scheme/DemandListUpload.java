package cn.jiugai.scheme;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.scheme.WorksListImport.Source;
import org.springframework.stereotype.Component;

/** The works list of a scheme that says to each demand of the households what becomes of it (HG-1-1, HG-4.1-6). */
@Component
class DemandListUpload implements TaskUpload {

    private final UploadTasks tasks;
    private final DemandListImport lists;
    private final DemandListTemplate template;
    private final ShowWorksList shown;

    DemandListUpload(UploadTasks tasks, DemandListImport lists, DemandListTemplate template, ShowWorksList shown) {
        this.tasks = tasks;
        this.lists = lists;
        this.template = template;
        this.shown = shown;
    }

    @Override
    public String address() {
        return "demand-list";
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
