package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps on which day a community was handed over, with which papers and facilities (JA-3.8-1). */
@Component
class RecordHandover extends Recorder {

    private final HandoverRegister handovers;

    RecordHandover(HandoverRegister handovers) {
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "登记移交";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY,
                HandoverVariables.HANDED_OVER_ON,
                HandoverVariables.HANDED_ITEMS,
                HandoverVariables.HANDED_NOTE);
    }

    @Override
    protected void record(Step step) {
        handovers.handOver(
                handovers.of(step).id(),
                step.get(HandoverVariables.HANDED_OVER_ON),
                new HandedItems(
                        step.get(HandoverVariables.HANDED_ITEMS).stream()
                                .map(HandedItem::valueOf)
                                .toList(),
                        step.find(HandoverVariables.HANDED_NOTE).orElse(null)));
    }
}
