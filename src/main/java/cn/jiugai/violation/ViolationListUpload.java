package cn.jiugai.violation;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** The list of violations of a project (JA-3.4-1). */
@Component
class ViolationListUpload implements TaskUpload {

    private final ViolationImport lists;
    private final ViolationTemplate template;

    ViolationListUpload(ViolationImport lists, ViolationTemplate template) {
        this.lists = lists;
        this.template = template;
    }

    @Override
    public String address() {
        return "violation-list";
    }

    @Override
    public String fileName() {
        return "违建清单.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return lists.take(task, content, person);
    }
}
