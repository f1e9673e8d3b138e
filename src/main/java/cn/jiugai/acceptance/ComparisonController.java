package cn.jiugai.acceptance;

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

/** The sheet of the comparison item by item that the comprehensive acceptance takes; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class ComparisonController extends SheetPage {

    private static final String COMPARISON = "works-comparison";

    private final UploadTasks tasks;
    private final ComparisonImport comparison;
    private final ComparisonTemplate template;
    private final ShowComparison shown;

    ComparisonController(
            UploadTasks tasks, ComparisonImport comparison, ComparisonTemplate template, ShowComparison shown) {
        this.tasks = tasks;
        this.comparison = comparison;
        this.template = template;
        this.shown = shown;
    }

    @PostMapping(path = COMPARISON, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ComparisonImport.Receipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, COMPARISON, task -> {
            ComparisonImport.Receipt receipt =
                    comparison.take(task.district(), task.project(), task.instance(), content);
            tasks.show(task, AcceptanceVariables.COMPARISON.name(), shown.text(task.project(), task.instance()));
            return receipt;
        });
    }

    @GetMapping(COMPARISON + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        var task = tasks.held(id, COMPARISON);
        return download(
                "逐项验收表.xlsx",
                template.of(
                        task.project(),
                        task.instance(),
                        comparison.responsible(task.district(), task.project()).keySet()));
    }
}
