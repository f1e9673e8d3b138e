package cn.jiugai.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code plan_closing_extension}. */
@Component
class ClosingExtensions {

    private final JdbcClient jdbc;

    ClosingExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AnnualPlan plan, ClosingExtension extension, String person) {
        jdbc.sql("""
                        insert into plan_closing_extension (plan, closing_before, closing_on, reason, decided_on, decided_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        extension.before(),
                        extension.until(),
                        extension.reason(),
                        extension.decidedOn(),
                        person)
                .update();
    }

    /** The first one first. */
    List<ClosingExtension> of(AnnualPlan plan) {
        return jdbc.sql("""
                        select closing_before, closing_on, reason, decided_on from plan_closing_extension
                        where plan = ? order by id""")
                .param(plan.id())
                .query((row, number) -> new ClosingExtension(
                        row.getObject("closing_before", LocalDate.class),
                        row.getObject("closing_on", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }
}
