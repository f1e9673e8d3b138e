package cn.jiugai.permit;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the approvals. */
@Component
public class PermitRecords {

    private final PermitRegister permits;

    PermitRecords(PermitRegister permits) {
        this.permits = permits;
    }

    /** Number of the construction permit, empty while the project has none; no construction without it (JA-3-1). */
    public Optional<String> constructionPermit(String project) {
        return permits.approvals(project).stream()
                .filter(Approval::isConstructionPermit)
                .filter(Approval::granted)
                .map(Approval::documentNumber)
                .findFirst();
    }
}
