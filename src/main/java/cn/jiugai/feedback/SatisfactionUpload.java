package cn.jiugai.feedback;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** The answers of the households to a survey of satisfaction (JA-4.8-2, HG-4.3-1). */
@Component
class SatisfactionUpload implements TaskUpload {

    private final SatisfactionImport answers;
    private final SatisfactionTemplate template;
    private final Surveys surveys;

    SatisfactionUpload(SatisfactionImport answers, SatisfactionTemplate template, Surveys surveys) {
        this.answers = answers;
        this.template = template;
        this.surveys = surveys;
    }

    @Override
    public String address() {
        return "satisfaction";
    }

    @Override
    public String fileName() {
        return "居民满意度调查表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project(), surveys.get(task.instance()));
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return answers.take(task, content, person);
    }
}
