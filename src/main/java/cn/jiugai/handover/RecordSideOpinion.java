package cn.jiugai.handover;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what a side says about the parts on which it was asked (JA-3.8-5). */
@Component
class RecordSideOpinion extends Recorder {

    private static final String AGREE = "agree";

    private final HandoverRegister handovers;
    private final CouncilRegister councils;
    private final Parties parties;

    RecordSideOpinion(HandoverRegister handovers, CouncilRegister councils, Parties parties) {
        this.handovers = handovers;
        this.councils = councils;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记一方的协商意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.<Variable<?>>concat(
                        Stream.of(HandoverVariables.COMMUNITY, HandoverVariables.SIDE),
                        PartAnswer.all().stream()
                                .flatMap(answer -> Stream.<Variable<?>>of(answer.stance(), answer.reason())))
                .toList();
    }

    @Override
    protected void record(Step step) {
        long handover = handovers.of(step).id();
        CouncilSide side = step.get(HandoverVariables.SIDE);
        Deliberation deliberation = councils.deliberation(handover);
        PartAnswer.all().stream()
                .filter(answer -> deliberation.isOpen(side, answer.part()))
                .forEach(answer -> councils.say(handover, side, said(step, answer)));
    }

    private Said said(Step step, PartAnswer answer) {
        boolean agrees = AGREE.equals(step.get(answer.stance()));
        return new Said(
                answer.part(),
                agrees ? null : step.get(answer.reason()),
                parties.unit(step, step.get(HandoverVariables.PARTY)),
                step.person());
    }
}
