package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Lets the draft go by the works list that was uploaded last (JA-4.2-1). */
@Component
class RecordWorksList extends Recorder {

    private final WorksListRegister lists;

    RecordWorksList(WorksListRegister lists) {
        this.lists = lists;
    }

    @Override
    public String label() {
        return "登记改造内容清单";
    }

    @Override
    protected void record(Step step) {
        lists.submit(step.project());
    }
}
