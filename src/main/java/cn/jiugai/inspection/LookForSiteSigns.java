package cn.jiugai.inspection;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.construction.SitePerson;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.inspection.SiteInspection.Seen;
import cn.jiugai.tender.TenderRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares what an inspection saw with the register and keeps the signs of offences that come out (JA-3.6-1); leaves {@code
 * somethingFound}: whether there is a finding or sign at all.
 */
@Component
class LookForSiteSigns extends Action {

    private final InspectionRegister inspections;
    private final SiteSignRegister signs;
    private final ConstructionRecords constructions;
    private final TenderRecords tenders;

    LookForSiteSigns(
            InspectionRegister inspections,
            SiteSignRegister signs,
            ConstructionRecords constructions,
            TenderRecords tenders) {
        this.inspections = inspections;
        this.signs = signs;
        this.constructions = constructions;
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "比对人员和分包单位";
    }

    @Override
    public List<String> results() {
        return List.of("somethingFound");
    }

    @Override
    protected void act(Step step, Results results) {
        look(step.project(), inspections.get(step.instance()))
                .signs()
                .forEach(sign -> signs.add(step.instance(), step.project(), sign));
        results.put(
                "somethingFound",
                !signs.of(step.instance()).isEmpty()
                        || !inspections.findings(step.instance()).isEmpty());
    }

    private SiteLook look(String project, SiteInspection inspection) {
        Map<String, SitePerson> named = constructions.persons(project).stream()
                .collect(Collectors.toMap(
                        SitePerson::role, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<String, Seen> seen = new LinkedHashMap<>();
        if (inspection.contractor() != null) {
            seen.put("contractor", inspection.contractor());
        }
        if (inspection.supervisor() != null) {
            seen.put("supervisor", inspection.supervisor());
        }
        return new SiteLook(
                inspection.place(),
                named,
                seen,
                elsewhere(project, named, seen),
                inspection.subcontractors(),
                tenders.approvedSubcontractors(project));
    }

    private Map<String, List<String>> elsewhere(String project, Map<String, SitePerson> named, Map<String, Seen> seen) {
        return Stream.concat(
                        named.values().stream().map(SitePerson::certificate),
                        seen.values().stream().map(Seen::certificate))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), certificate -> constructions.sitesElsewhere(project, certificate)));
    }
}
