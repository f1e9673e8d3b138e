package cn.jiugai.violation;

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

/** The list of violations that the survey of them takes, with its template; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class ViolationController extends SheetPage {

    private static final String LIST = "violation-list";

    private final UploadTasks tasks;
    private final Caller caller;
    private final ViolationImport lists;
    private final ViolationTemplate template;

    ViolationController(UploadTasks tasks, Caller caller, ViolationImport lists, ViolationTemplate template) {
        this.tasks = tasks;
        this.caller = caller;
        this.lists = lists;
        this.template = template;
    }

    @PostMapping(path = LIST, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ViolationImport.Receipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        String person = caller.user().orElseThrow();
        return tasks.take(id, LIST, task -> lists.take(task, content, person));
    }

    @GetMapping(LIST + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        return download("违建清单.xlsx", template.of(tasks.held(id, LIST).project()));
    }
}
