package cn.jiugai.feedback;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.SheetPage;
import cn.jiugai.engine.UploadTasks;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The sheets that a survey of satisfaction takes, whom it asks and what they answer, with their templates; behind the login of
 * both addresses (JA-4.8-2, HG-4.3-1).
 */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class FeedbackController extends SheetPage {

    private static final String SATISFACTION = "satisfaction";
    private static final String SAMPLE = "satisfaction-sample";

    private final UploadTasks tasks;
    private final Caller caller;
    private final SatisfactionImport answers;
    private final SatisfactionTemplate template;
    private final SampleImport samples;
    private final SampleTemplate sampleTemplate;
    private final Surveys surveys;

    FeedbackController(
            UploadTasks tasks,
            Caller caller,
            SatisfactionImport answers,
            SatisfactionTemplate template,
            SampleImport samples,
            SampleTemplate sampleTemplate,
            Surveys surveys) {
        this.tasks = tasks;
        this.caller = caller;
        this.answers = answers;
        this.template = template;
        this.samples = samples;
        this.sampleTemplate = sampleTemplate;
        this.surveys = surveys;
    }

    @PostMapping(path = SATISFACTION, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SatisfactionImport.Receipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(
                id,
                SATISFACTION,
                task -> answers.take(task, content, caller.user().orElseThrow()));
    }

    @GetMapping(SATISFACTION + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        OpenTask task = tasks.held(id, SATISFACTION);
        return download("居民满意度调查表.xlsx", template.of(task.project(), surveys.get(task.instance())));
    }

    @PostMapping(path = SAMPLE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SampleImport.Receipt takeSample(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, SAMPLE, task -> samples.take(task, content));
    }

    @GetMapping(SAMPLE + "/template")
    ResponseEntity<byte[]> sampleTemplate(@PathVariable("task") String id) {
        return download(
                "满意度调查抽样名单.xlsx", sampleTemplate.of(tasks.held(id, SAMPLE).project()));
    }
}
