package cn.jiugai.handover;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sides of the council that have to be asked now: those that exist and have not agreed to some part as it stands. */
@Component
class AskedSides extends Subjects {

    private final HandoverRegister handovers;
    private final CouncilRegister councils;

    AskedSides(HandoverRegister handovers, CouncilRegister councils) {
        this.handovers = handovers;
        this.councils = councils;
    }

    @Override
    public String label() {
        return "待表态的各方";
    }

    @Override
    protected List<String> subjects(Step step) {
        Deliberation deliberation = councils.deliberation(handovers.of(step).id());
        return deliberation.sides().stream()
                .filter(side ->
                        Arrays.stream(ManagementPart.values()).anyMatch(part -> deliberation.isOpen(side, part)))
                .map(CouncilSide::name)
                .toList();
    }
}
