package cn.jiugai.report;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others may read of the reports. */
@Component
public class ReportRecords {

    private final ReportRegister register;

    ReportRecords(ReportRegister register) {
        this.register = register;
    }

    /** @param businessKey of a process; empty if it is none of a report */
    public Optional<StreetReport> find(String businessKey) {
        return register.find(businessKey);
    }
}
