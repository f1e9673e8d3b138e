package cn.jiugai.notice;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.SchemeRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses to close a notice before its days are over, or one that shows the scheme before a change (HG-4.1-1). */
@Component
class CheckNotice extends Check {

    private final NoticeRegister notices;
    private final SchemeRecords schemes;
    private final WorkCalendar calendar;

    CheckNotice(NoticeRegister notices, SchemeRecords schemes, WorkCalendar calendar) {
        this.notices = notices;
        this.schemes = schemes;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对公示期";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(NoticeVariables.NOTICE_DAYS);
    }

    @Override
    protected Verdict verdict(Step step) {
        PublicNotice notice = notices.newest(step.project()).orElseThrow();
        return new NoticePeriod(
                        notice.postedOn(),
                        notice.provedOn(),
                        schemes.listedOn(step.project()).orElseThrow(),
                        calendar.today(),
                        step.get(NoticeVariables.NOTICE_DAYS))
                .check(calendar.days());
    }
}
