package cn.jiugai.scheme;

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

/** The works list that a task of the scheme takes, with its template; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class SchemeController extends SheetPage {

    private static final String WORKS_LIST = "works-list";

    private final UploadTasks tasks;
    private final Caller caller;
    private final WorksListImport lists;
    private final WorksListTemplate template;
    private final ShowWorksList shown;

    SchemeController(
            UploadTasks tasks, Caller caller, WorksListImport lists, WorksListTemplate template, ShowWorksList shown) {
        this.tasks = tasks;
        this.caller = caller;
        this.lists = lists;
        this.template = template;
        this.shown = shown;
    }

    @PostMapping(path = WORKS_LIST, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    WorksListImport.Receipt takeWorksList(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        String person = caller.user().orElseThrow();
        return tasks.take(id, WORKS_LIST, task -> {
            WorksListImport.Receipt receipt = lists.take(task.project(), content, task.id(), person);
            tasks.show(task, SchemeVariables.WORKS_LIST.name(), shown.text(task.project()));
            return receipt;
        });
    }

    @GetMapping(WORKS_LIST + "/template")
    ResponseEntity<byte[]> worksListTemplate(@PathVariable("task") String id) {
        return download("改造内容清单.xlsx", template.of(tasks.held(id, WORKS_LIST).project()));
    }
}
