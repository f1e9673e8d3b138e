package cn.jiugai.feedback;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Keeps the works from being finished while a remark of a resident waits for an answer (HG-4.1-3). */
@Component
class CheckRemarksAnswered extends Check {

    private final FeedbackRecords feedback;

    CheckRemarksAnswered(FeedbackRecords feedback) {
        this.feedback = feedback;
    }

    @Override
    public String label() {
        return "核对居民意见";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new RemarksAnswered(feedback.openRemarks(step.project())).check();
    }
}
