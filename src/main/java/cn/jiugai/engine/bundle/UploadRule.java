package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A step that takes a spreadsheet names one that there is; else its clerk would look for the template in vain. */
@Component
class UploadRule implements BundleRule {

    private final TreeSet<String> known;

    UploadRule(List<TaskUpload> uploads) {
        known = uploads.stream().map(TaskUpload::address).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(UserTask.class)
                .flatMap(step -> Elements.list(step, UploadTasks.UPLOAD).stream()
                        .filter(upload -> !known.contains(upload))
                        .map(upload -> Faults.at(
                                step,
                                "没有编号为“%s”的表格。请在扩展属性 upload 里改成 %s 中的一个".formatted(upload, String.join("、", known)))));
    }
}
