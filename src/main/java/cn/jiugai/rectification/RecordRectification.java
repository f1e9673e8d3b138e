package cn.jiugai.rectification;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a responsible party has put right. */
@Component
class RecordRectification extends Recorder {

    private final Rectifications rectifications;
    private final Parties parties;

    RecordRectification(Rectifications rectifications, Parties parties) {
        this.rectifications = rectifications;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记整改情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                RectificationVariables.PARTY, RectificationVariables.MEASURES, RectificationVariables.FINISHED_ON);
    }

    @Override
    protected void record(Step step) {
        String party = step.get(RectificationVariables.PARTY);
        rectifications.addWork(
                step.instance(),
                new Rectifications.Work(
                        party,
                        parties.unit(step, party),
                        step.get(RectificationVariables.MEASURES),
                        step.get(RectificationVariables.FINISHED_ON),
                        step.person()));
    }
}
