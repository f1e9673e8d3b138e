package cn.jiugai.consultation;

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

/** The sheets that the consultation's tasks take, with their templates; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class ConsultationController extends SheetPage {

    private static final String ANSWERS = "household-answers";
    private static final String DRAFT_ANSWERS = "draft-answers";
    private static final String OPINIONS = "opinions";

    private final UploadTasks tasks;
    private final Caller caller;
    private final ConsultationUploads uploads;
    private final SheetTemplates templates;

    ConsultationController(UploadTasks tasks, Caller caller, ConsultationUploads uploads, SheetTemplates templates) {
        this.tasks = tasks;
        this.caller = caller;
        this.uploads = uploads;
        this.templates = templates;
    }

    @PostMapping(path = ANSWERS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AnswerReceipt takeAnswers(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, ANSWERS, task -> uploads.demand(task, content, user()));
    }

    @GetMapping(ANSWERS + "/template")
    ResponseEntity<byte[]> answerTemplate(@PathVariable("task") String id) {
        return download(
                "居民需求调查表.xlsx", templates.answers(tasks.held(id, ANSWERS).project()));
    }

    @PostMapping(path = DRAFT_ANSWERS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AnswerReceipt takeDraftAnswers(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, DRAFT_ANSWERS, task -> uploads.draft(task, content, user()));
    }

    @GetMapping(DRAFT_ANSWERS + "/template")
    ResponseEntity<byte[]> draftTemplate(@PathVariable("task") String id) {
        OpenTask task = tasks.held(id, DRAFT_ANSWERS);
        return download("居民对方案的意见表.xlsx", templates.draft(task.project(), uploads.round(task)));
    }

    @PostMapping(path = OPINIONS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    OpinionImport.Receipt takeOpinions(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, OPINIONS, task -> uploads.opinions(task, content, user()));
    }

    @GetMapping(OPINIONS + "/template")
    ResponseEntity<byte[]> opinionTemplate(@PathVariable("task") String id) {
        return download(
                "居民意见表.xlsx", templates.opinions(tasks.held(id, OPINIONS).project()));
    }

    private String user() {
        return caller.user().orElseThrow();
    }
}
