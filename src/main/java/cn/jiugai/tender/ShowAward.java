package cn.jiugai.tender;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import org.springframework.stereotype.Component;

/** Who has won, and at which price. */
@Component
class ShowAward extends View {

    private final TenderRegister tenders;
    private final BidRegister bids;
    private final Offices offices;

    ShowAward(TenderRegister tenders, BidRegister bids, Offices offices) {
        this.tenders = tenders;
        this.bids = bids;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出中标结果";
    }

    @Override
    protected String show(Step step) {
        Award award = tenders.award(step.project());
        Bid winner = bids.winner(step.project()).orElseThrow();
        return "- 施工单位：%s\n- 项目负责人：%s\n- 设计单位：%s\n- 监理单位：%s\n- 检测单位：%s\n- 中标价：%s（%s）"
                .formatted(
                        winner.title(),
                        winner.manager(),
                        offices.nameOf(award.designer()),
                        offices.nameOf(award.supervisor()),
                        offices.nameOf(award.tester()),
                        award.sum(),
                        award.noticeNumber());
    }
}
