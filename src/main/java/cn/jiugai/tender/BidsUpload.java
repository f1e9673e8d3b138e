package cn.jiugai.tender;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import org.springframework.stereotype.Component;

/** The bids as they were opened (JA-3.6-1). */
@Component
class BidsUpload implements TaskUpload {

    static final String ADDRESS = "bids";

    private final UploadTasks tasks;
    private final BidImport bids;
    private final BidTemplate template;
    private final ShowBids shown;

    BidsUpload(UploadTasks tasks, BidImport bids, BidTemplate template, ShowBids shown) {
        this.tasks = tasks;
        this.bids = bids;
        this.template = template;
        this.shown = shown;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String fileName() {
        return "投标情况表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        BidImport.Receipt receipt = bids.take(task.project(), content);
        tasks.show(task, TenderVariables.BID_LIST.name(), shown.text(task.project()));
        return receipt;
    }
}
