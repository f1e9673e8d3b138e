package cn.jiugai.application;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import org.springframework.stereotype.Component;

/** Which households agree to be renovated, a household each row (HG-3-5). */
@Component
class ConsentUpload implements TaskUpload {

    private final UploadTasks tasks;
    private final ConsentImport consents;
    private final ConsentTemplate template;
    private final ShowConsent figures;

    ConsentUpload(UploadTasks tasks, ConsentImport consents, ConsentTemplate template, ShowConsent figures) {
        this.tasks = tasks;
        this.consents = consents;
        this.template = template;
        this.figures = figures;
    }

    @Override
    public String address() {
        return "household-consents";
    }

    @Override
    public String fileName() {
        return "居民改造意愿汇总表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        ConsentReceipt receipt = consents.take(task.project(), content, task.id(), person);
        tasks.show(task, ApplicationVariables.CONSENT_FIGURES.name(), figures.text(task.project()));
        return receipt;
    }
}
