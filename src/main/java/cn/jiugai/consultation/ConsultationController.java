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
    private static final String OPINIONS = "opinions";

    private final UploadTasks tasks;
    private final Caller caller;
    private final AnswerImport answers;
    private final OpinionImport opinions;
    private final SheetTemplates templates;
    private final ShowCoverage coverage;
    private final ShowHouseholdOpinions householdOpinions;

    ConsultationController(
            UploadTasks tasks,
            Caller caller,
            AnswerImport answers,
            OpinionImport opinions,
            SheetTemplates templates,
            ShowCoverage coverage,
            ShowHouseholdOpinions householdOpinions) {
        this.tasks = tasks;
        this.caller = caller;
        this.answers = answers;
        this.opinions = opinions;
        this.templates = templates;
        this.coverage = coverage;
        this.householdOpinions = householdOpinions;
    }

    @PostMapping(path = ANSWERS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AnswerReceipt takeAnswers(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        OpenTask task = tasks.held(id, ANSWERS);
        AnswerReceipt receipt = answers.take(
                task.project(), file.getBytes(), task.id(), caller.user().orElseThrow());
        tasks.show(task, ConsultationVariables.COVERAGE.name(), coverage.text(task.project()));
        return receipt;
    }

    @GetMapping(ANSWERS + "/template")
    ResponseEntity<byte[]> answerTemplate(@PathVariable("task") String id) {
        return download(
                "居民需求调查表.xlsx", templates.answers(tasks.held(id, ANSWERS).project()));
    }

    @PostMapping(path = OPINIONS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    OpinionImport.Receipt takeOpinions(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        OpenTask task = tasks.held(id, OPINIONS);
        OpinionImport.Receipt receipt =
                opinions.take(task.project(), file.getBytes(), caller.user().orElseThrow());
        tasks.show(task, ConsultationVariables.HOUSEHOLD_OPINIONS.name(), householdOpinions.text(task.project()));
        return receipt;
    }

    @GetMapping(OPINIONS + "/template")
    ResponseEntity<byte[]> opinionTemplate(@PathVariable("task") String id) {
        return download(
                "居民意见表.xlsx", templates.opinions(tasks.held(id, OPINIONS).project()));
    }
}
