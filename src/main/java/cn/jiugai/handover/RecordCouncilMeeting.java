package cn.jiugai.handover;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a meeting of the council with the three parts of the management plan as it had them (JA-3.8-5). */
@Component
class RecordCouncilMeeting extends Recorder {

    private final HandoverRegister handovers;
    private final CouncilRegister councils;

    RecordCouncilMeeting(HandoverRegister handovers, CouncilRegister councils) {
        this.handovers = handovers;
        this.councils = councils;
    }

    @Override
    public String label() {
        return "登记四方协商会议";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.<Variable<?>>concat(
                        Stream.of(
                                HandoverVariables.COMMUNITY,
                                HandoverVariables.COUNCIL_DAY,
                                HandoverVariables.COUNCIL_PLACE),
                        Arrays.stream(ManagementPart.values()).map(ManagementPart::variable))
                .toList();
    }

    @Override
    protected void record(Step step) {
        Map<ManagementPart, String> parts = new EnumMap<>(ManagementPart.class);
        for (ManagementPart part : ManagementPart.values()) {
            step.find(part.variable()).map(String::strip).ifPresent(text -> parts.put(part, text));
        }
        councils.hold(
                handovers.of(step).id(),
                new CouncilMeeting(step.get(HandoverVariables.COUNCIL_DAY), step.get(HandoverVariables.COUNCIL_PLACE)),
                parts);
    }
}
