package cn.jiugai.tender;

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

/** The sheet of bids that a task of the tender takes, with its template; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/tasks/{task}", "/camunda/api/jiugai/tasks/{task}"})
class TenderController extends SheetPage {

    static final String BIDS = "bids";

    private final UploadTasks tasks;
    private final BidImport bids;
    private final BidTemplate template;
    private final ShowBids list;

    TenderController(UploadTasks tasks, BidImport bids, BidTemplate template, ShowBids list) {
        this.tasks = tasks;
        this.bids = bids;
        this.template = template;
        this.list = list;
    }

    @PostMapping(path = BIDS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BidImport.Receipt take(@PathVariable("task") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        return tasks.take(id, BIDS, task -> {
            BidImport.Receipt receipt = bids.take(task.project(), content);
            tasks.show(task, TenderVariables.BID_LIST.name(), list.text(task.project()));
            return receipt;
        });
    }

    @GetMapping(BIDS + "/template")
    ResponseEntity<byte[]> template(@PathVariable("task") String id) {
        return download("投标情况表.xlsx", template.of(tasks.held(id, BIDS).project()));
    }
}
