package cn.jiugai.funding;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;

/** The funding plan of a project in one layout. */
final class FundingUpload implements TaskUpload {

    private final FundingLayout layout;
    private final UploadTasks tasks;
    private final FundingImport plans;
    private final FundingTemplate template;
    private final ShowFunding shown;

    FundingUpload(
            FundingLayout layout, UploadTasks tasks, FundingImport plans, FundingTemplate template, ShowFunding shown) {
        this.layout = layout;
        this.tasks = tasks;
        this.plans = plans;
        this.template = template;
        this.shown = shown;
    }

    @Override
    public String address() {
        return layout.upload();
    }

    @Override
    public String fileName() {
        return "资金筹措表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project(), layout);
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        FundingImport.Receipt receipt = plans.take(task.project(), layout, content);
        tasks.show(task, FundingVariables.SOURCES.name(), shown.text(task.project()));
        return receipt;
    }
}
