package cn.jiugai.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * An inspection of a project (检查), whoever made it.
 *
 * @param role role of the department for the project
 * @param unit its unit
 * @param place where it looked
 * @param contractor who was seen in charge for the contractor; null if nobody looked for him
 * @param supervisor likewise for the supervising firm
 * @param subcontractors firms that were seen at work beside the contractor
 */
record SiteInspection(
        String role,
        String unit,
        LocalDate inspectedOn,
        String inspectors,
        String place,
        Seen contractor,
        Seen supervisor,
        List<Subcontractor> subcontractors) {

    /** @param certificate number on the certificate that the person showed; null if none was shown */
    record Seen(String name, String certificate) {}

    record Subcontractor(String firm, String works) {}
}
