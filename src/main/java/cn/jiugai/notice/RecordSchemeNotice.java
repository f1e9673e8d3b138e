package cn.jiugai.notice;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.scheme.SchemeRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps that the newest round of the scheme was put on public notice; objections to an earlier notice that nobody has
 * answered go over to it (HG-4.1-1).
 */
@Component
class RecordSchemeNotice extends Recorder {

    private final NoticeRegister notices;
    private final ObjectionRegister objections;
    private final SchemeRecords schemes;

    RecordSchemeNotice(NoticeRegister notices, ObjectionRegister objections, SchemeRecords schemes) {
        this.notices = notices;
        this.objections = objections;
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记方案公示";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(NoticeVariables.NOTICE_TITLE, NoticeVariables.NOTICE_MEDIA, NoticeVariables.POSTED_ON);
    }

    @Override
    protected void record(Step step) {
        notices.post(
                step.project(),
                schemes.round(step.project()),
                step.get(NoticeVariables.NOTICE_TITLE),
                step.get(NoticeVariables.NOTICE_MEDIA),
                step.get(NoticeVariables.POSTED_ON),
                step.person());
        objections.carryOver(step.project());
    }
}
