package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What the owners said about the ways to manage their community, a line each. */
@Component
class ShowOwnersOpinions extends View {

    private final HandoverRegister handovers;
    private final ManagementRegister managements;

    ShowOwnersOpinions(HandoverRegister handovers, ManagementRegister managements) {
        this.handovers = handovers;
        this.managements = managements;
    }

    @Override
    public String label() {
        return "列出业主意见";
    }

    @Override
    protected String show(Step step) {
        return managements
                .opinions(handovers.of(step).id())
                .map(opinions -> "- 托管：%d户\n- 社会组织代管：%d户\n- 居民自管：%d户\n- 未表态：%d户"
                        .formatted(
                                opinions.trusteeship(),
                                opinions.socialOrganisation(),
                                opinions.selfManagement(),
                                opinions.noOpinion()))
                .orElse("");
    }
}
