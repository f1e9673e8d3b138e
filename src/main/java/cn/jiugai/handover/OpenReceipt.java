package cn.jiugai.handover;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives the task of receiving to the firm that manages the community, elsewhere to the community's own office. */
@Component
class OpenReceipt extends Opener {

    private static final String COMMUNITY = "community";

    private final HandoverRegister handovers;
    private final ManagingFirm firm;

    OpenReceipt(HandoverRegister handovers, ManagingFirm firm) {
        this.handovers = handovers;
        this.firm = firm;
    }

    @Override
    public String label() {
        return "注明小区，交给管理单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(step.get(HandoverVariables.COMMUNITY));
        sheet.fill(HandoverVariables.PARTY, firm.unit(handovers.of(step)).orElse(COMMUNITY));
    }
}
