package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The four sides of a community's council, those that do not exist yet with why (JA-3.8-2). */
@Component
class ShowCouncil extends View {

    private final HandoverRegister handovers;
    private final CouncilRegister councils;
    private final Offices offices;

    ShowCouncil(HandoverRegister handovers, CouncilRegister councils, Offices offices) {
        this.handovers = handovers;
        this.councils = councils;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出四方议事组织";
    }

    @Override
    protected String show(Step step) {
        return councils.seats(handovers.of(step).id()).stream()
                .map(seat -> "- %s：%s"
                        .formatted(
                                seat.side().title(),
                                seat.exists() ? offices.nameOf(seat.name()) : "尚未成立（" + seat.whyMissing() + "）"))
                .collect(Collectors.joining("\n"));
    }
}
