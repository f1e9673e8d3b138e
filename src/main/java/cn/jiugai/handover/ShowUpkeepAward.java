package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The award that was proposed, with the opinion of the department in charge once it is there. */
@Component
class ShowUpkeepAward extends View {

    private final HandoverRegister handovers;
    private final UpkeepAwardRegister awards;

    ShowUpkeepAward(HandoverRegister handovers, UpkeepAwardRegister awards) {
        this.handovers = handovers;
        this.awards = awards;
    }

    @Override
    public String label() {
        return "列出以奖代补申请";
    }

    @Override
    protected String show(Step step) {
        return awards.of(handovers.of(step).id()).map(ShowUpkeepAward::lines).orElse("");
    }

    private static String lines(UpkeepAward award) {
        String proposal = "- 申请金额：%s\n- 依据：%s".formatted(award.proposed(), award.basis());
        return award.supported() == null
                ? proposal
                : proposal + "\n- 区住建局：%s，%s".formatted(award.supported() ? "同意" : "不同意", award.opinion());
    }
}
