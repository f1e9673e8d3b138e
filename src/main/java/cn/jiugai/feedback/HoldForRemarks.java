package cn.jiugai.feedback;

import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Neither acceptance is issued while a remark of a resident waits for an answer (JA-3.5-3). */
@Component
class HoldForRemarks implements AcceptanceHold {

    private final FeedbackRecords feedback;

    HoldForRemarks(FeedbackRecords feedback) {
        this.feedback = feedback;
    }

    @Override
    public List<Finding> open(String project) {
        return new RemarksAnswered(feedback.openRemarks(project)).check().findings();
    }
}
