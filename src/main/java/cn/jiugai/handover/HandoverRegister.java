package cn.jiugai.handover;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the handovers; a handover is known by its process instance. */
@Component
class HandoverRegister {

    private final JdbcClient jdbc;

    HandoverRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the facts from which the road follows.
     *
     * @param propertyFirm unit that manages the community already; null if there is none
     */
    void open(String instance, String project, boolean ownersAssembly, String propertyFirm, Council council) {
        jdbc.sql("""
                        insert into handover (instance, project, property_management, owners_assembly, property_firm,
                                              party_organisation, residents_committee, owners_committee, property_side)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        project,
                        propertyFirm != null,
                        ownersAssembly,
                        propertyFirm,
                        council.partyOrganisation(),
                        council.residentsCommittee(),
                        council.ownersCommittee(),
                        council.propertySide())
                .update();
    }

    Handover get(String instance) {
        return jdbc.sql("""
                        select property_management, owners_assembly, property_firm, road, way, managing_unit,
                               upkeep_duties, handed_over_on
                        from handover where instance = ?""").param(instance).query(Handover.class).single();
    }

    void setRoad(String instance, ManagementRoad road) {
        jdbc.sql("update handover set road = ? where instance = ?")
                .params(road.name(), instance)
                .update();
    }

    void setWay(String instance, ManagementWay way, String reason) {
        jdbc.sql("update handover set way = ?, way_reason = ? where instance = ?")
                .params(way.name(), reason, instance)
                .update();
    }

    void setUpkeep(String instance, ManagingUnit unit) {
        jdbc.sql("update handover set managing_unit = ?, upkeep_duties = ? where instance = ?")
                .params(unit.name(), unit.duties(), instance)
                .update();
    }

    void close(String instance, LocalDate day, String receivedBy) {
        jdbc.sql("update handover set handed_over_on = ?, received_by = ? where instance = ?")
                .params(day, receivedBy, instance)
                .update();
    }
}
