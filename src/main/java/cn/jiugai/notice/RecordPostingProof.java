package cn.jiugai.notice;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps where and in how many copies the notice was posted, and the day of the photographs (HG-4.1-1). */
@Component
class RecordPostingProof extends Recorder {

    private final NoticeRegister notices;

    RecordPostingProof(NoticeRegister notices) {
        this.notices = notices;
    }

    @Override
    public String label() {
        return "登记公示张贴";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(NoticeVariables.PROVED_ON, NoticeVariables.POSTING_PLACES, NoticeVariables.POSTING_COPIES);
    }

    @Override
    protected void record(Step step) {
        notices.prove(
                step.project(),
                step.get(NoticeVariables.PROVED_ON),
                step.get(NoticeVariables.POSTING_PLACES),
                step.get(NoticeVariables.POSTING_COPIES),
                step.person());
    }
}
