package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the four sides of a community's council, and whether there is property management and an owners' assembly (JA-3.8-2). */
@Component
class RecordManagementFacts extends Recorder {

    private final OwnCommunity own;
    private final HandoverRegister handovers;
    private final CouncilRegister councils;

    RecordManagementFacts(OwnCommunity own, HandoverRegister handovers, CouncilRegister councils) {
        this.own = own;
        this.handovers = handovers;
        this.councils = councils;
    }

    @Override
    public String label() {
        return "登记物业和四方议事组织";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.<Variable<?>>concat(
                        Stream.of(HandoverVariables.COMMUNITY, HandoverVariables.OWNERS_ASSEMBLY),
                        Arrays.stream(CouncilSide.values())
                                .flatMap(side ->
                                        Stream.<Variable<?>>of(side.there(), side.organisation(), side.whyMissing())))
                .toList();
    }

    @Override
    protected void record(Step step) {
        List<Seat> seats = Arrays.stream(CouncilSide.values())
                .map(side -> seat(step, side))
                .toList();
        String firm = seats.get(CouncilSide.PROPERTY_FIRM.ordinal()).name();
        long handover =
                handovers.state(step.project(), own.of(step).id(), step.get(HandoverVariables.OWNERS_ASSEMBLY), firm);
        councils.state(handover, seats);
    }

    /** What was written before the other answer was chosen is not kept. */
    private static Seat seat(Step step, CouncilSide side) {
        boolean there = step.get(side.there());
        return new Seat(
                side,
                there ? step.find(side.organisation()).orElse(null) : null,
                there ? null : step.find(side.whyMissing()).orElse(null));
    }
}
