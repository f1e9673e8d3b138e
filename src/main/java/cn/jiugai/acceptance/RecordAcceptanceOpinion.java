package cn.jiugai.acceptance;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what one party says at a meeting, and each defect that it finds if it refuses (JA-3.7-1, JA-3.7-3). */
@Component
class RecordAcceptanceOpinion extends Recorder {

    private static final String AGREE = "agree";

    private final AcceptanceRegister acceptances;
    private final Defects defects;
    private final Parties parties;

    RecordAcceptanceOpinion(AcceptanceRegister acceptances, Defects defects, Parties parties) {
        this.acceptances = acceptances;
        this.defects = defects;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记验收意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(
                                AcceptanceVariables.PARTY,
                                AcceptanceVariables.REPRESENTATIVE,
                                AcceptanceVariables.STANCE),
                        DefectFields.all())
                .toList();
    }

    @Override
    protected void record(Step step) {
        String party = step.get(AcceptanceVariables.PARTY);
        boolean agrees = AGREE.equals(step.get(AcceptanceVariables.STANCE));
        acceptances.addOpinion(
                step.instance(),
                new AcceptanceOpinion(
                        party,
                        parties.unit(step, party),
                        agrees,
                        step.get(AcceptanceVariables.REPRESENTATIVE),
                        step.person()));
        if (!agrees) {
            DefectFields.ALL.forEach(pair -> step.find(pair.defect())
                    .ifPresent(finding -> defects.add(
                            step.instance(), new Defect(null, party, null, finding, step.get(pair.responsible())))));
        }
    }
}
