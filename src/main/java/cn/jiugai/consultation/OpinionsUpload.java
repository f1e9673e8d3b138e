package cn.jiugai.consultation;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** What becomes of the households' opinions (JA-3.2-4). */
@Component
class OpinionsUpload implements TaskUpload {

    private final ConsultationUploads uploads;
    private final SheetTemplates templates;

    OpinionsUpload(ConsultationUploads uploads, SheetTemplates templates) {
        this.uploads = uploads;
        this.templates = templates;
    }

    @Override
    public String address() {
        return "opinions";
    }

    @Override
    public String fileName() {
        return "居民意见表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return templates.opinions(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return uploads.opinions(task, content, person);
    }
}
