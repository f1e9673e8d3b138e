package cn.jiugai.report;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody reviews what he has filed himself (JA-4.4-5). */
@Component
class ReviewByAnother implements CompletionRule {

    private static final String STEP = "userTask_reviewReport";

    private final ReportRegister register;
    private final ReportRounds rounds;
    private final Caller caller;

    ReviewByAnother(ReportRegister register, ReportRounds rounds, Caller caller) {
        this.register = register;
        this.rounds = rounds;
        this.caller = caller;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        String filedBy =
                rounds.newest(register.get(task.project()).id()).orElseThrow().filedBy();
        return caller.user().filter(filedBy::equals).isPresent()
                ? List.of("填报人不能审核自己填报的报表：请点“转给同事”，交本单位其他人员审核（依据 %s）。".formatted(ReportReview.CLAUSE))
                : List.of();
    }
}
