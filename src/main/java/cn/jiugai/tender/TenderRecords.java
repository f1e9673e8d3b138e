package cn.jiugai.tender;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the tender. */
@Component
public class TenderRecords {

    private final TenderRegister tenders;

    TenderRecords(TenderRegister tenders) {
        this.tenders = tenders;
    }

    /** The contract of the newest tender of a project, empty while it is not signed. */
    public Optional<Contract> contract(String project) {
        return tenders.contract(project);
    }
}
