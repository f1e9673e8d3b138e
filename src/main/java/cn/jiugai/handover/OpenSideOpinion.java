package cn.jiugai.handover;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a side of the council the parts to which it has not agreed, and its task to the unit that speaks for it. */
@Component
class OpenSideOpinion extends Opener {

    private static final String COMMUNITY = "community";
    private static final String RESIDENTS = "residents";

    private final HandoverRegister handovers;
    private final CouncilRegister councils;

    OpenSideOpinion(HandoverRegister handovers, CouncilRegister councils) {
        this.handovers = handovers;
        this.councils = councils;
    }

    @Override
    public String label() {
        return "注明是哪一方，带出待协商的部分";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY, HandoverVariables.SIDE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        CouncilSide side = step.get(HandoverVariables.SIDE);
        Handover handover = handovers.of(step);
        Deliberation deliberation = councils.deliberation(handover.id());
        sheet.about("%s（%s）".formatted(step.get(HandoverVariables.COMMUNITY), side.title()));
        sheet.fill(HandoverVariables.PARTY, speaker(side, handover));
        PartAnswer.all().stream()
                .filter(answer -> deliberation.isOpen(side, answer.part()))
                .forEach(answer -> sheet.fill(
                        answer.asked(), deliberation.current(answer.part()).orElseThrow()));
    }

    /** Party organisation and residents' committee share the community's office; the owners' committee is the residents'. */
    private static String speaker(CouncilSide side, Handover handover) {
        return switch (side) {
            case PARTY_ORGANISATION, RESIDENTS_COMMITTEE -> COMMUNITY;
            case OWNERS_COMMITTEE -> RESIDENTS;
            case PROPERTY_FIRM -> handover.propertyFirm();
        };
    }
}
