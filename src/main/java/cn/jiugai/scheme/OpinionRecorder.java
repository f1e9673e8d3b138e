package cn.jiugai.scheme;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;

/** Keeps what one party said to the scheme. */
abstract class OpinionRecorder extends Recorder {

    private static final String AGREE = "agree";

    private final SchemeRegister schemes;
    private final Parties parties;
    private final boolean review;

    OpinionRecorder(SchemeRegister schemes, Parties parties, boolean review) {
        this.schemes = schemes;
        this.parties = parties;
        this.review = review;
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.PARTY, SchemeVariables.STANCE, SchemeVariables.OPINION);
    }

    @Override
    protected void record(Step step) {
        String party = step.get(SchemeVariables.PARTY);
        schemes.addOpinion(
                step.project(),
                new SchemeOpinion(
                        review,
                        party,
                        parties.unit(step, party),
                        AGREE.equals(step.get(SchemeVariables.STANCE)),
                        step.find(SchemeVariables.OPINION).orElse(null),
                        step.person()));
    }
}
