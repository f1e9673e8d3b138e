package cn.jiugai.consultation;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** What the households need, a household each row (JA-3.2-1). */
@Component
class DemandUpload implements TaskUpload {

    private final ConsultationUploads uploads;
    private final SheetTemplates templates;

    DemandUpload(ConsultationUploads uploads, SheetTemplates templates) {
        this.uploads = uploads;
        this.templates = templates;
    }

    @Override
    public String address() {
        return "household-answers";
    }

    @Override
    public String fileName() {
        return "居民需求调查表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return templates.answers(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return uploads.demand(task, content, person);
    }
}
