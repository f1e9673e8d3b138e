package cn.jiugai.scheme;

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

/** The windows that tasks of the joint schedule take, with their templates; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class ScheduleController extends SheetPage {

    private static final String PROPOSED = "trench-windows";
    private static final String OWN = "utility-windows";
    private static final String FILE = "施工期表.xlsx";

    private final UploadTasks tasks;
    private final Caller caller;
    private final TrenchImport imports;
    private final ScheduleRegister schedules;
    private final ShowJointSchedule shown;

    ScheduleController(
            UploadTasks tasks,
            Caller caller,
            TrenchImport imports,
            ScheduleRegister schedules,
            ShowJointSchedule shown) {
        this.tasks = tasks;
        this.caller = caller;
        this.imports = imports;
        this.schedules = schedules;
        this.shown = shown;
    }

    @PostMapping(path = PROPOSED, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TrenchImport.Receipt propose(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, PROPOSED, task -> {
            TrenchImport.Receipt receipt = imports.propose(task.district(), task.project(), content, person());
            tasks.show(task, SchemeVariables.JOINT_SCHEDULE.name(), shown.text(task.district(), task.project()));
            return receipt;
        });
    }

    @GetMapping(PROPOSED + "/template")
    ResponseEntity<byte[]> proposedTemplate(@PathVariable("task") String id) {
        OpenTask task = tasks.held(id, PROPOSED);
        return download(
                FILE,
                TrenchTemplate.of(
                        schedules.schedule(task.district(), task.project()).trenches()));
    }

    @PostMapping(path = OWN, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TrenchImport.Receipt counter(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(
                id, OWN, task -> imports.counter(task.district(), task.project(), unit(task), content, person()));
    }

    @GetMapping(OWN + "/template")
    ResponseEntity<byte[]> ownTemplate(@PathVariable("task") String id) {
        OpenTask task = tasks.held(id, OWN);
        return download(FILE, TrenchTemplate.of(imports.of(task.district(), task.project(), unit(task))));
    }

    /** The utility that the task was given to. */
    private static String unit(OpenTask task) {
        return task.units().get(0);
    }

    private String person() {
        return caller.user().orElseThrow();
    }
}
