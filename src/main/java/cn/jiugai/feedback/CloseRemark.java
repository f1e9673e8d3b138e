package cn.jiugai.feedback;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.feedback.RemarkRound.Opinion;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes a remark: as the department in charge has settled it, else as the resident said to the last answer (JA-3.5-3). */
@Component
class CloseRemark extends Action {

    private final Remarks remarks;
    private final RemarkRounds rounds;

    CloseRemark(Remarks remarks, RemarkRounds rounds) {
        this.remarks = remarks;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "办结居民意见";
    }

    @Override
    protected void act(Step step, Results results) {
        remarks.close(step.instance(), remarks.settled(step.instance()).orElseGet(() -> said(step.instance())));
    }

    private RemarkOutcome said(String instance) {
        List<RemarkRound> all = rounds.of(instance);
        return all.get(all.size() - 1).opinion() == Opinion.SATISFIED ? RemarkOutcome.SATISFIED : RemarkOutcome.NO_WORD;
    }
}
