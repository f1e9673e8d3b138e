package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the handovers, a row for each community of a project. */
@Component
class HandoverRegister {

    private static final String COLUMNS = """
            select id, owners_assembly, property_firm, road, way, managing_unit, upkeep_duties, handed_over_on, received_on
            from community_handover\s""";

    private final JdbcClient jdbc;
    private final OwnCommunity own;

    HandoverRegister(JdbcClient jdbc, OwnCommunity own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    /**
     * Writes the facts from which the road follows; stated again they take the place of those before.
     *
     * @param propertyFirm unit that manages the community already; null if there is none
     * @return the row of the handover
     */
    long state(String project, long community, boolean ownersAssembly, String propertyFirm) {
        int known = jdbc.sql("""
                        update community_handover set owners_assembly = ?, property_firm = ?
                        where project = ? and community = ?""")
                .params(ownersAssembly, propertyFirm, project, community)
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into community_handover (project, community, owners_assembly, property_firm)
                            values (?, ?, ?, ?)""")
                    .params(project, community, ownersAssembly, propertyFirm)
                    .update();
        }
        return find(project, community).orElseThrow().id();
    }

    Optional<Handover> find(String project, long community) {
        return jdbc.sql(COLUMNS + "where project = ? and community = ?")
                .params(project, community)
                .query(Handover.class)
                .optional();
    }

    /** @throws IllegalStateException if nothing was stated about the community yet */
    Handover of(Step step) {
        return find(step.project(), own.of(step).id())
                .orElseThrow(() ->
                        new IllegalStateException("小区“%s”还没有登记移交".formatted(step.get(HandoverVariables.COMMUNITY))));
    }

    void setRoad(long handover, ManagementRoad road) {
        set(handover, "road = ?", road.name());
    }

    void setWay(long handover, ManagementWay way, String reason) {
        set(handover, "way = ?, way_reason = ?", way.name(), reason);
    }

    void setUpkeep(long handover, ManagingUnit unit) {
        set(handover, "managing_unit = ?, upkeep_duties = ?", unit.name(), unit.duties());
    }

    /** Handed over again it takes the place of what was handed over before. */
    void handOver(long handover, LocalDate day, HandedItems handed) {
        set(handover, "handed_over_on = ?, handed_note = ?", day, handed.note());
        jdbc.sql("delete from handed_item where handover = ?").param(handover).update();
        handed.items()
                .forEach(item -> jdbc.sql("insert into handed_item (handover, item) values (?, ?)")
                        .params(handover, item.name())
                        .update());
    }

    HandedItems handed(long handover) {
        List<HandedItem> items = jdbc.sql("select item from handed_item where handover = ?")
                .param(handover)
                .query((row, number) -> HandedItem.valueOf(row.getString("item")))
                .list();
        return new HandedItems(
                items.stream().sorted().toList(),
                jdbc.sql("select handed_note from community_handover where id = ?")
                        .param(handover)
                        .query((row, number) -> row.getString("handed_note"))
                        .list()
                        .get(0));
    }

    void receive(long handover, LocalDate day, String by) {
        set(handover, "received_on = ?, received_by = ?", day, by);
    }

    private void set(long handover, String columns, Object... values) {
        jdbc.sql("update community_handover set %s where id = ?".formatted(columns))
                .params(Stream.concat(Arrays.stream(values), Stream.of(handover))
                        .toList())
                .update();
    }
}
