package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is handed over, for the unit that receives it. */
@Component
class ShowHandedOver extends View {

    private final HandoverRegister handovers;

    ShowHandedOver(HandoverRegister handovers) {
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "列出移交内容";
    }

    @Override
    protected String show(Step step) {
        HandedItems handed = handovers.handed(handovers.of(step).id());
        String items = handed.items().stream().map(item -> "- " + item.title()).collect(Collectors.joining("\n"));
        return handed.note() == null ? items : items + "\n- 说明：" + handed.note();
    }
}
