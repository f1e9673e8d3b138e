package cn.jiugai.board;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.SheetPage;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.project.Projects;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The list of main materials that a task takes, with its template; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class MaterialController extends SheetPage {

    private static final String UPLOAD = "main-materials";

    /** What the sender is told. */
    record Receipt(int materials, String message) {}

    private final UploadTasks tasks;
    private final Caller caller;
    private final BoardRegister register;
    private final Projects projects;
    private final ShowMaterials shown;

    MaterialController(
            UploadTasks tasks, Caller caller, BoardRegister register, Projects projects, ShowMaterials shown) {
        this.tasks = tasks;
        this.caller = caller;
        this.register = register;
        this.projects = projects;
        this.shown = shown;
    }

    @PostMapping(path = UPLOAD, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Receipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, UPLOAD, task -> {
            List<Material> materials = new MaterialSheet().read(content);
            register.setMaterials(task.project(), materials, caller.user().orElseThrow());
            tasks.show(task, BoardVariables.MATERIALS, shown.text(task.project()));
            return new Receipt(materials.size(), "已登记%d种主要材料".formatted(materials.size()));
        });
    }

    @GetMapping(UPLOAD + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        OpenTask task = tasks.held(id, UPLOAD);
        return download(
                "主要材料表.xlsx",
                MaterialTemplate.of(projects.get(task.project()).name(), register.materials(task.project())));
    }
}
