package cn.jiugai.feedback;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Says in the name of a task which remark it is about, as a unit may hold several at once. */
@Component
class OpenRemarkTask extends Opener {

    private final Remarks remarks;

    OpenRemarkTask(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public String label() {
        return "注明是哪一件居民意见";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(remarks.get(step.instance()).title());
    }
}
