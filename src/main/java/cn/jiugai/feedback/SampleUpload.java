package cn.jiugai.feedback;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** Whom a survey of satisfaction asks, a household each row (HG-4.3-1). */
@Component
class SampleUpload implements TaskUpload {

    private final SampleImport samples;
    private final SampleTemplate template;

    SampleUpload(SampleImport samples, SampleTemplate template) {
        this.samples = samples;
        this.template = template;
    }

    @Override
    public String address() {
        return "satisfaction-sample";
    }

    @Override
    public String fileName() {
        return "满意度调查抽样名单.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return samples.take(task, content);
    }
}
