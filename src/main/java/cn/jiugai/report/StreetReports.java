package cn.jiugai.report;

import cn.jiugai.engine.Processes;
import cn.jiugai.office.Assignments;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the report of a street and period once. */
@Component
class StreetReports {

    static final String PROCESS = "streetReport";

    private static final String SYSTEM = "系统";

    private final ReportRegister register;
    private final Assignments assignments;
    private final Processes processes;

    StreetReports(ReportRegister register, Assignments assignments, Processes processes) {
        this.register = register;
        this.assignments = assignments;
        this.processes = processes;
    }

    /**
     * Starts what is owed and not there; one whose process was lost begins anew.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another node has started it just now
     */
    @Transactional
    public void ensure(String district, String street, Period period) {
        Optional<StreetReport> there = register.lock(district, street, period);
        if (there.isPresent()) {
            there.filter(this::isLost).ifPresent(this::start);
        } else if (!register.covers(district, street, period)) {
            StreetReport added = register.add(district, street, period);
            assignments.name(district, register.number(added), ReportFigures.STREET, street, SYSTEM);
            start(added);
        }
    }

    private boolean isLost(StreetReport report) {
        return report.receivedAt() == null && (report.instance() == null || !processes.isThere(report.instance()));
    }

    private void start(StreetReport report) {
        register.startedAs(report.id(), processes.start(report.district(), PROCESS, register.number(report), Map.of()));
    }
}
