package cn.jiugai.warranty;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of the warranty. */
@Component
public class WarrantyRecords {

    private final JdbcClient jdbc;
    private final AgreementRegister agreements;

    WarrantyRecords(JdbcClient jdbc, AgreementRegister agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    private record Row(String instance, int round, LocalDate startsOn) {}

    /** The warranty of a project; empty before all parties have signed the agreement (HG-4.3-3). */
    public Optional<Warranty> of(String project) {
        return jdbc.sql("select instance, round, starts_on from warranty where project = ?")
                .param(project)
                .query(Row.class)
                .optional()
                .map(row -> new Warranty(row.startsOn(), agreements.months(row.instance(), row.round())));
    }

    /** Lets the warranty run from a day on, by the newest draft of a run; it takes the place of an earlier one. */
    void start(String project, String instance, LocalDate from) {
        jdbc.sql("delete from warranty where project = ?").param(project).update();
        jdbc.sql("insert into warranty (project, instance, round, starts_on) values (?, ?, ?, ?)")
                .params(project, instance, agreements.newest(instance).round(), from)
                .update();
    }
}
