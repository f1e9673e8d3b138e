package cn.jiugai.survey;

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

/** The lists that the survey takes, with their template; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class SurveyController extends SheetPage {

    private static final String LISTS = "survey-lists";

    private final UploadTasks tasks;
    private final Caller caller;
    private final ListImport lists;
    private final ListTemplate template;

    SurveyController(UploadTasks tasks, Caller caller, ListImport lists, ListTemplate template) {
        this.tasks = tasks;
        this.caller = caller;
        this.lists = lists;
        this.template = template;
    }

    @PostMapping(path = LISTS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ListReceipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        String person = caller.user().orElseThrow();
        return tasks.take(id, LISTS, task -> lists.take(task, content, person));
    }

    @GetMapping(LISTS + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        return download("摸底清单.xlsx", template.of(tasks.held(id, LISTS).project()));
    }
}
