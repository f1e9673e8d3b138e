package cn.jiugai.funding;

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

/** The workbook that the task of the funding plan takes, with its template; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class FundingController extends SheetPage {

    private static final String LAYOUT = "{layout:funding-plan|funding-grants}";

    private final UploadTasks tasks;
    private final FundingImport plans;
    private final FundingTemplate template;
    private final ShowFunding shown;

    FundingController(UploadTasks tasks, FundingImport plans, FundingTemplate template, ShowFunding shown) {
        this.tasks = tasks;
        this.plans = plans;
        this.template = template;
        this.shown = shown;
    }

    @PostMapping(path = LAYOUT, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FundingImport.Receipt takePlan(
            @PathVariable("task") String id,
            @PathVariable("layout") String upload,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        FundingLayout layout = FundingLayout.of(upload).orElseThrow();
        return tasks.take(id, upload, task -> {
            FundingImport.Receipt receipt = plans.take(task.project(), layout, content);
            tasks.show(task, FundingVariables.SOURCES.name(), shown.text(task.project()));
            return receipt;
        });
    }

    @GetMapping(LAYOUT + "/template")
    ResponseEntity<byte[]> planTemplate(@PathVariable("task") String id, @PathVariable("layout") String upload) {
        FundingLayout layout = FundingLayout.of(upload).orElseThrow();
        return download("资金筹措表.xlsx", template.of(tasks.held(id, upload).project(), layout));
    }
}
