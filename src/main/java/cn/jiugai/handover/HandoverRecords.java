package cn.jiugai.handover;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the handover. */
@Component
public class HandoverRecords {

    /**
     * A community that is handed over.
     *
     * @param community its name
     * @param managingUnit name of the unit that manages the community from then on
     * @param receivedOn the day on which the managing unit received it
     */
    public record HandedOver(String community, String managingUnit, String upkeepDuties, LocalDate receivedOn) {}

    private final JdbcClient jdbc;

    HandoverRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The communities of a project that are handed over, in the order of the handovers (JA-3.8-1). */
    public List<HandedOver> of(String project) {
        return jdbc.sql("""
                        select c.name as community, h.managing_unit, h.upkeep_duties, h.received_on
                        from community_handover h join community c on c.id = h.community
                        where h.project = ? and h.received_on is not null order by h.received_on, h.id""").param(project).query(HandedOver.class).list();
    }
}
