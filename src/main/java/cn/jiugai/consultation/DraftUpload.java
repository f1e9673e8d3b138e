package cn.jiugai.consultation;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** What the households say to a draft scheme (JA-3.2-3). */
@Component
class DraftUpload implements TaskUpload {

    private final ConsultationUploads uploads;
    private final SheetTemplates templates;

    DraftUpload(ConsultationUploads uploads, SheetTemplates templates) {
        this.uploads = uploads;
        this.templates = templates;
    }

    @Override
    public String address() {
        return "draft-answers";
    }

    @Override
    public String fileName() {
        return "居民对方案的意见表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return templates.draft(task.project(), uploads.round(task));
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return uploads.draft(task, content, person);
    }
}
