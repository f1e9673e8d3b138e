package cn.jiugai.engine;

import cn.jiugai.sheet.FaultyWorkbookException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The addresses of every {@link TaskUpload} and of its template, behind the login of the webapps and of HTTP Basic. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}/{upload}", "/camunda/api/jiugai/tasks/{task}/{upload}"})
class TaskUploadController extends SheetPage {

    private final UploadTasks tasks;
    private final Caller caller;
    private final Map<String, TaskUpload> uploads;
    private final Clauses clauses;

    TaskUploadController(UploadTasks tasks, Caller caller, List<TaskUpload> uploads, Clauses clauses) {
        this.tasks = tasks;
        this.caller = caller;
        this.clauses = clauses;
        this.uploads = uploads.stream().collect(Collectors.toMap(TaskUpload::address, Function.identity()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object take(
            @PathVariable("task") String id,
            @PathVariable("upload") String address,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        TaskUpload upload = upload(address);
        byte[] content = file.getBytes();
        String person = caller.user().orElseThrow();
        return tasks.take(id, address, task -> take(upload, task, content, person));
    }

    /** The faults name clauses of the district's own plan, whichever plan the sheet was first made for. */
    private Object take(TaskUpload upload, OpenTask task, byte[] content, String person) {
        try {
            return upload.take(task, content, person);
        } catch (FaultyWorkbookException e) {
            throw e.expecting(words -> clauses.own(task.district(), words, task.clauses()));
        }
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id, @PathVariable("upload") String address) {
        TaskUpload upload = upload(address);
        return download(upload.fileName(), upload.template(tasks.held(id, address)));
    }

    private TaskUpload upload(String address) {
        TaskUpload upload = uploads.get(address);
        if (upload == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为“%s”的表格".formatted(address));
        }
        return upload;
    }
}
