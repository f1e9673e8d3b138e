package cn.jiugai.notice;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which objection a task is about, and what the residents' meeting came to (HG-4.1-1). */
@Component
class OpenObjection extends Opener {

    private final ObjectionRegister objections;

    OpenObjection(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "带出公示异议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(NoticeVariables.OBJECTION);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        int number = step.get(NoticeVariables.OBJECTION);
        Objection objection = objections.of(step.project()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        ResidentsMeeting meeting = objections.meeting(step.project()).orElseThrow();
        sheet.about("第%d条".formatted(number));
        sheet.fill(
                NoticeVariables.OBJECTION_TEXT,
                "第%d条：%s\n\n居民议事会（%s，%s）：%s"
                        .formatted(
                                number,
                                objection.objection(),
                                meeting.heldOn(),
                                meeting.place(),
                                meeting.conclusion()));
    }
}
