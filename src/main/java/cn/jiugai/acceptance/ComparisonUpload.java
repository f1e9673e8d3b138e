package cn.jiugai.acceptance;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import org.springframework.stereotype.Component;

/** The comparison item by item that the comprehensive acceptance takes (JA-3.7-3). */
@Component
class ComparisonUpload implements TaskUpload {

    private final UploadTasks tasks;
    private final ComparisonImport comparison;
    private final ComparisonTemplate template;
    private final ShowComparison shown;

    ComparisonUpload(
            UploadTasks tasks, ComparisonImport comparison, ComparisonTemplate template, ShowComparison shown) {
        this.tasks = tasks;
        this.comparison = comparison;
        this.template = template;
        this.shown = shown;
    }

    @Override
    public String address() {
        return "works-comparison";
    }

    @Override
    public String fileName() {
        return "逐项验收表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(
                task.project(),
                task.instance(),
                comparison.responsible(task.district(), task.project()).keySet());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        ComparisonImport.Receipt receipt = comparison.take(task.district(), task.project(), task.instance(), content);
        tasks.show(task, AcceptanceVariables.COMPARISON.name(), shown.text(task.project(), task.instance()));
        return receipt;
    }
}
