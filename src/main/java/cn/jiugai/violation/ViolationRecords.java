package cn.jiugai.violation;

import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases may read of the violations. */
@Component
public class ViolationRecords {

    private final ViolationRegister violations;

    ViolationRecords(ViolationRegister violations) {
        this.violations = violations;
    }

    /** The open violations of a project in words, number, place and kind; construction waits for none (JA-3.4-1). */
    public List<String> open(String project) {
        return violations.open(project).stream().map(Violation::title).toList();
    }

    /** The space that the closed cases have freed so far, for the scheme (JA-4.3-1). */
    public List<FreedSite> freedSites(String project) {
        return violations.all(project).stream()
                .filter(violation -> violation.freedPlace() != null)
                .map(violation -> new FreedSite(violation.number(), violation.freedPlace(), violation.freedAreaM2()))
                .toList();
    }
}
