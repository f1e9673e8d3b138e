package cn.jiugai.notice;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.consultation.Outcome;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Closes the notice and finds out whether an adopted objection changes the scheme, which then is posted anew (HG-4.1-1). */
@Component
class CloseNotice extends Action {

    private static final String SCHEME_CHANGED = "schemeChanged";
    private static final String REASONS = "reasons";

    private final NoticeRegister notices;
    private final ObjectionRegister objections;
    private final WorkCalendar calendar;

    CloseNotice(NoticeRegister notices, ObjectionRegister objections, WorkCalendar calendar) {
        this.notices = notices;
        this.objections = objections;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "办结公示";
    }

    @Override
    public List<String> results() {
        return List.of(SCHEME_CHANGED, REASONS);
    }

    @Override
    protected void act(Step step, Results results) {
        List<Objection> adopted = objections.of(step.project()).stream()
                .filter(objection -> objection.outcome() == Outcome.ADOPTED)
                .toList();
        notices.close(step.project(), calendar.today());
        results.put(SCHEME_CHANGED, !adopted.isEmpty());
        results.put(
                REASONS,
                adopted.stream()
                        .map(objection -> "公示异议第%d条已采纳：%s。%s。请修改方案后重新公示。"
                                .formatted(objection.number(), objection.objection(), objection.answer()))
                        .collect(Collectors.joining("\n")));
    }
}
