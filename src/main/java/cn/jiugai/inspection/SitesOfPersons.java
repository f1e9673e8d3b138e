package cn.jiugai.inspection;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.tender.TenderRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Where else the holder of a certificate is now: named on another site at work, or bound to one by an award (JA-3.6-1). */
@Component
class SitesOfPersons {

    private final ConstructionRecords constructions;
    private final TenderRecords tenders;

    SitesOfPersons(ConstructionRecords constructions, TenderRecords tenders) {
        this.constructions = constructions;
        this.tenders = tenders;
    }

    /** In words, one entry a project, e.g. {@code JA-2026-02的施工单位负责人}. */
    List<String> of(String project, String certificate) {
        Map<String, String> sites = new TreeMap<>(constructions.sitesElsewhere(project, certificate));
        tenders.boundElsewhere(project, certificate)
                .forEach(bound ->
                        sites.putIfAbsent(bound.project(), "%s的中标项目负责人（%s）".formatted(bound.project(), bound.firm())));
        return new ArrayList<>(sites.values());
    }
}
