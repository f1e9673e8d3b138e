package cn.jiugai.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the handover. */
@Component
public class HandoverRecords {

    /**
     * A handover that is done.
     *
     * @param managingUnit name of the unit that manages the community from then on
     */
    public record HandedOver(String managingUnit, String upkeepDuties, LocalDate handedOverOn) {}

    private final JdbcClient jdbc;

    HandoverRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The handover of a project, empty while it is not done (JA-3.8-1). */
    public Optional<HandedOver> of(String project) {
        return jdbc.sql("""
                        select managing_unit, upkeep_duties, handed_over_on from handover
                        where project = ? and handed_over_on is not null order by handed_over_on desc limit 1""").param(project).query(HandedOver.class).optional();
    }
}
