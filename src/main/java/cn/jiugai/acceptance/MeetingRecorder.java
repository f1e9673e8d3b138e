package cn.jiugai.acceptance;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps day and place of a meeting as a new round, and whom it is with. */
abstract class MeetingRecorder extends Recorder {

    private final AcceptanceRegister acceptances;
    private final AcceptanceParties parties;
    private final PartyNames names;
    private final AcceptanceKind kind;

    MeetingRecorder(AcceptanceRegister acceptances, AcceptanceParties parties, PartyNames names, AcceptanceKind kind) {
        this.acceptances = acceptances;
        this.parties = parties;
        this.names = names;
        this.kind = kind;
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AcceptanceVariables.MEETING_DAY, AcceptanceVariables.MEETING_PLACE, AcceptanceVariables.EXTRA_PARTIES);
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
        parties.invite(step.instance(), invited(step));
    }

    /** Those who have to come and the units that were added; one that comes for a role anyway is asked once. */
    private List<String> invited(Step step) {
        List<String> required = parties.required(step.instance()).stream()
                .map(RequiredParty::party)
                .toList();
        Set<String> asked = new LinkedHashSet<>();
        required.forEach(party -> names.unit(step, party).ifPresent(unit -> asked.add(unit.id())));
        return Stream.concat(
                        required.stream(),
                        step.find(AcceptanceVariables.EXTRA_PARTIES).orElse(List.of()).stream()
                                .distinct()
                                .filter(unit -> !asked.contains(unit)))
                .toList();
    }

    /** Number in the approval management system; null where the acceptance has none. */
    abstract String filingNumber(Step step);
}
