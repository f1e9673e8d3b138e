package cn.jiugai.scheme;

import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a works list that leaves a demand of the households without works and without an answer (HG-4.1-6, HG-1-1). */
@Component
class CheckDemandReplies extends Check {

    private final ConsultationRecords consultations;
    private final DemandReplyRegister replies;
    private final WorksListRegister lists;

    CheckDemandReplies(ConsultationRecords consultations, DemandReplyRegister replies, WorksListRegister lists) {
        this.consultations = consultations;
        this.replies = replies;
        this.lists = lists;
    }

    @Override
    public String label() {
        return "核对居民诉求落实";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new DemandReplies(
                        consultations.menuRanking(step.project()),
                        replies.submitted(step.project()),
                        lists.submitted(step.project()).orElse(WorksList.EMPTY).items())
                .check();
    }
}
