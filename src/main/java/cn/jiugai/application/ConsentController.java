package cn.jiugai.application;

import cn.jiugai.engine.Caller;
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

/** The households' answers to the question whether they agree, as a spreadsheet; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class ConsentController extends SheetPage {

    private static final String CONSENTS = "household-consents";

    private final UploadTasks tasks;
    private final Caller caller;
    private final ConsentImport consents;
    private final ConsentTemplate template;
    private final ShowConsent figures;

    ConsentController(
            UploadTasks tasks, Caller caller, ConsentImport consents, ConsentTemplate template, ShowConsent figures) {
        this.tasks = tasks;
        this.caller = caller;
        this.consents = consents;
        this.template = template;
        this.figures = figures;
    }

    @PostMapping(path = CONSENTS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ConsentReceipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        String person = caller.user().orElseThrow();
        return tasks.take(id, CONSENTS, task -> {
            ConsentReceipt receipt = consents.take(task.project(), content, task.id(), person);
            tasks.show(task, ApplicationVariables.CONSENT_FIGURES.name(), figures.text(task.project()));
            return receipt;
        });
    }

    @GetMapping(CONSENTS + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        return download("居民改造意愿汇总表.xlsx", template.of(tasks.held(id, CONSENTS).project()));
    }
}
