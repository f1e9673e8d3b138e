package cn.jiugai.tender;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The bids of the newest tender, a line each. */
@Component
class ShowBids extends View {

    private final BidRegister bids;

    ShowBids(BidRegister bids) {
        this.bids = bids;
    }

    @Override
    public String label() {
        return "列出投标单位";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        List<Bid> all = bids.all(project);
        List<Bid> left = bids.left(project);
        return all.isEmpty()
                ? "还没有上传投标情况表"
                : all.stream()
                        .map(bid -> "%d. %s：%s，项目负责人%s%s"
                                .formatted(
                                        bid.number(),
                                        bid.title(),
                                        bid.price(),
                                        bid.manager(),
                                        left.contains(bid) ? "" : "（已取消投标资格）"))
                        .collect(Collectors.joining("\n"));
    }
}
