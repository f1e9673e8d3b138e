package cn.jiugai.construction;

import cn.jiugai.tender.TenderRecords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Where else the holder of a certificate is now: named on another site at work, or bound to one by an award (JA-3.6-1). */
@Component
class SitesOfPersons {

    private final ResponsiblePersons persons;
    private final TenderRecords tenders;

    SitesOfPersons(ResponsiblePersons persons, TenderRecords tenders) {
        this.persons = persons;
        this.tenders = tenders;
    }

    /** In words, one entry a project, e.g. {@code JA-2026-02的施工单位负责人}. */
    List<String> of(String project, String certificate) {
        Map<String, String> sites = new TreeMap<>();
        persons.elsewhere(project, certificate).forEach(site -> sites.putIfAbsent(site.project(), site.words()));
        tenders.boundElsewhere(project, certificate)
                .forEach(bound ->
                        sites.putIfAbsent(bound.project(), "%s的中标项目负责人（%s）".formatted(bound.project(), bound.firm())));
        return new ArrayList<>(sites.values());
    }

    /** The same for all persons of a project who have a certificate; parties without another site are left out. */
    Map<SiteParty, List<String>> of(String project) {
        Map<SiteParty, List<String>> sites = new EnumMap<>(SiteParty.class);
        persons.of(project).forEach((party, person) -> {
            List<String> others = person.certificate() == null ? List.of() : of(project, person.certificate());
            if (!others.isEmpty()) {
                sites.put(party, others);
            }
        });
        return sites;
    }
}
