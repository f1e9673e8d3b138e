package cn.jiugai.rectification;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a party saw when it looked again at what it had found. */
@Component
class RecordRecheck extends Recorder {

    private static final String ACCEPTED = "accepted";

    private final Rectifications rectifications;
    private final Parties parties;

    RecordRecheck(Rectifications rectifications, Parties parties) {
        this.rectifications = rectifications;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记复查结论";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RectificationVariables.PARTY, RectificationVariables.RECHECK, RectificationVariables.REMARK);
    }

    @Override
    protected void record(Step step) {
        String party = step.get(RectificationVariables.PARTY);
        rectifications.addRecheck(
                step.instance(),
                new Rectifications.Recheck(
                        party,
                        parties.unit(step, party),
                        ACCEPTED.equals(step.get(RectificationVariables.RECHECK)),
                        step.find(RectificationVariables.REMARK).orElse(null),
                        step.person()));
    }
}
