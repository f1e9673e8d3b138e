package cn.jiugai.facility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The new facilities of the projects (HG-5.2-1, HG-5.2-2); of communities that are in the project now. */
@Component
class FacilityRegister {

    private static final String FACILITY =
            "select f.*, c.name as community_name from facility f join community c on c.id = f.community ";

    private final JdbcClient jdbc;

    FacilityRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a facility with the next number of the project. */
    void add(
            String project,
            String community,
            String name,
            FacilityKind kind,
            String place,
            FacilityLand land,
            String person) {
        jdbc.sql("""
                        insert into facility (project, number, community, name, kind, place, land, person)
                        select :project, (select coalesce(max(f.number), 0) + 1 from facility f where f.project = :project),
                               c.id, :name, :kind, :place, :land, :person
                        from community c where c.project = :project and c.name = :community and c.left_at is null""")
                .param("project", project)
                .param("community", community)
                .param("name", name)
                .param("kind", kind.name())
                .param("place", place)
                .param("land", land.name())
                .param("person", person)
                .update();
    }

    List<Facility> of(String project) {
        return jdbc.sql(FACILITY + "where f.project = ? and c.left_at is null order by f.number")
                .param(project)
                .query((row, number) -> facility(row))
                .list();
    }

    Facility get(long id) {
        return jdbc.sql(FACILITY + "where f.id = ?")
                .param(id)
                .query((row, number) -> facility(row))
                .single();
    }

    /** Keeps the consents with their days; null while there is none. What was confirmed before has to be confirmed again. */
    void consent(long id, String place, String user, LocalDate userOn, String neighbour, LocalDate neighbourOn) {
        jdbc.sql("""
                        update facility set place = ?, user_consent = ?, user_consent_on = ?, neighbour_consent = ?,
                            neighbour_consent_on = ?, planning_fits = null, planning_number = null, planning_on = null,
                            treatment = null, to_register = null, planning_note = null
                        where id = ?""")
                .params(Arrays.asList(place, user, userOn, neighbour, neighbourOn, id))
                .update();
    }

    void drop(long id, String reason) {
        jdbc.sql("update facility set drop_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void confirm(long id, Facility.Planning planning, LocalDate day, String person) {
        jdbc.sql("""
                        update facility set planning_fits = ?, planning_number = ?, planning_on = ?, treatment = ?,
                            to_register = ?, planning_note = ?, planning_person = ?
                        where id = ?""")
                .params(Arrays.asList(
                        planning.fits(),
                        planning.number(),
                        day,
                        planning.treatment() == null
                                ? null
                                : planning.treatment().name(),
                        planning.toRegister(),
                        planning.note(),
                        person,
                        id))
                .update();
    }

    /** Keeps under which certificate the facility was registered as real estate. */
    void register(long id, String certificate, LocalDate day) {
        jdbc.sql("update facility set certificate = ?, registered_on = ? where id = ?")
                .params(certificate, day, id)
                .update();
    }

    private static Facility facility(ResultSet row) throws SQLException {
        return new Facility(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("community_name"),
                row.getString("name"),
                FacilityKind.valueOf(row.getString("kind")),
                row.getString("place"),
                FacilityLand.valueOf(row.getString("land")),
                new Facility.Consents(row.getString("user_consent"), row.getString("neighbour_consent")),
                row.getObject("planning_fits") == null ? Optional.empty() : Optional.of(planning(row)),
                row.getString("drop_reason"),
                row.getString("certificate"));
    }

    private static Facility.Planning planning(ResultSet row) throws SQLException {
        String treatment = row.getString("treatment");
        return new Facility.Planning(
                row.getBoolean("planning_fits"),
                row.getString("planning_number"),
                treatment == null ? null : LandTreatment.valueOf(treatment),
                row.getBoolean("to_register"),
                row.getString("planning_note"));
    }
}
