package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps who answers for each party (JA-3.6-2) and when the works are to start. */
@Component
class RecordStartRequest extends Recorder {

    private final ConstructionRegister constructions;
    private final ResponsiblePersons persons;
    private final Offices offices;

    RecordStartRequest(ConstructionRegister constructions, ResponsiblePersons persons, Offices offices) {
        this.persons = persons;
        this.constructions = constructions;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "登记开工申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(
                                ConstructionVariables.PLANNED_START,
                                ConstructionVariables.NO_SURVEYOR,
                                ConstructionVariables.MANAGER_CHANGED,
                                ConstructionVariables.MANAGER_REASON,
                                ConstructionVariables.MANAGER_APPROVAL),
                        Arrays.stream(SiteParty.values()).flatMap(RecordStartRequest::fields))
                .collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        Map<SiteParty, Responsible> named = new EnumMap<>(SiteParty.class);
        for (SiteParty party : SiteParty.values()) {
            step.find(party.person()).ifPresent(name -> named.put(party, responsible(step, party, name)));
        }
        this.persons.set(step.project(), named);
        constructions.setPlannedStart(
                step.project(),
                step.get(ConstructionVariables.PLANNED_START),
                !step.yes(ConstructionVariables.NO_SURVEYOR));
        boolean changed = step.yes(ConstructionVariables.MANAGER_CHANGED);
        constructions.setManagerApproval(
                step.project(),
                changed ? step.get(ConstructionVariables.MANAGER_REASON) : null,
                changed ? step.get(ConstructionVariables.MANAGER_APPROVAL) : null);
    }

    private Responsible responsible(Step step, SiteParty party, String name) {
        String unit = offices.holder(step.district(), step.project(), party.role())
                .map(Unit::id)
                .orElse(null);
        return new Responsible(
                unit,
                name.trim(),
                step.find(party.phone()).orElse(null),
                party.certified()
                        ? step.find(party.certificate()).map(String::trim).orElse(null)
                        : null);
    }

    private static Stream<Variable<?>> fields(SiteParty party) {
        return party.certified()
                ? Stream.of(party.person(), party.phone(), party.certificate())
                : Stream.of(party.person(), party.phone());
    }
}
