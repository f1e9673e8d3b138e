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
    private final Offices offices;

    RecordStartRequest(ConstructionRegister constructions, Offices offices) {
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
                        Stream.of(ConstructionVariables.PLANNED_START),
                        Arrays.stream(SiteParty.values()).flatMap(party -> Stream.of(party.person(), party.phone())))
                .collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        Map<SiteParty, Responsible> persons = new EnumMap<>(SiteParty.class);
        for (SiteParty party : SiteParty.values()) {
            step.find(party.person()).ifPresent(name -> persons.put(party, responsible(step, party, name)));
        }
        constructions.setPersons(step.project(), persons);
        constructions.setPlannedStart(step.project(), step.get(ConstructionVariables.PLANNED_START));
    }

    private Responsible responsible(Step step, SiteParty party, String name) {
        String unit = offices.holder(step.district(), step.project(), party.role())
                .map(Unit::id)
                .orElse(null);
        return new Responsible(unit, name.trim(), step.find(party.phone()).orElse(null));
    }
}
