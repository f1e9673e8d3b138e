package cn.jiugai.acceptance;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;

/** Keeps day and place of a meeting as a new round. */
abstract class MeetingRecorder extends Recorder {

    private final AcceptanceRegister acceptances;
    private final AcceptanceKind kind;

    MeetingRecorder(AcceptanceRegister acceptances, AcceptanceKind kind) {
        this.acceptances = acceptances;
        this.kind = kind;
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(AcceptanceVariables.MEETING_DAY, AcceptanceVariables.MEETING_PLACE);
    }

    @Override
    protected void record(Step step) {
        acceptances.convene(
                step.instance(),
                step.project(),
                new Meeting(
                        kind,
                        filingNumber(step),
                        step.get(AcceptanceVariables.MEETING_DAY),
                        step.get(AcceptanceVariables.MEETING_PLACE)));
    }

    /** Number in the approval management system; null where the acceptance has none. */
    abstract String filingNumber(Step step);
}
