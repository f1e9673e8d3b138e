package cn.jiugai.inspection;

import cn.jiugai.inspection.SiteInspection.Seen;
import cn.jiugai.inspection.SiteInspection.Subcontractor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of inspections and their findings. An inspection is known by its process instance. */
@Component
class InspectionRegister {

    private final JdbcClient jdbc;

    InspectionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String instance, String project, SiteInspection inspection, String person) {
        jdbc.sql("""
                        insert into site_inspection (instance, project, number, role, unit, inspected_on, inspectors, place,
                                                     contractor_seen, contractor_certificate, supervisor_seen,
                                                     supervisor_certificate, person)
                        values (:instance, :project,
                                coalesce((select max(i.number) from site_inspection i where i.project = :project), 0) + 1,
                                :role, :unit, :day, :inspectors, :place, :contractor, :contractorCertificate, :supervisor,
                                :supervisorCertificate, :person)""")
                .param("instance", instance)
                .param("project", project)
                .param("role", inspection.role())
                .param("unit", inspection.unit())
                .param("day", inspection.inspectedOn())
                .param("inspectors", inspection.inspectors())
                .param("place", inspection.place())
                .param("contractor", name(inspection.contractor()))
                .param("contractorCertificate", certificate(inspection.contractor()))
                .param("supervisor", name(inspection.supervisor()))
                .param("supervisorCertificate", certificate(inspection.supervisor()))
                .param("person", person)
                .update();
        for (int position = 0; position < inspection.subcontractors().size(); position++) {
            Subcontractor firm = inspection.subcontractors().get(position);
            jdbc.sql("insert into site_subcontractor (inspection, position, firm, works) values (?, ?, ?, ?)")
                    .params(instance, position, firm.firm(), firm.works())
                    .update();
        }
    }

    void addFindings(String instance, List<SiteFinding> findings) {
        for (int position = 0; position < findings.size(); position++) {
            SiteFinding finding = findings.get(position);
            jdbc.sql("""
                            insert into site_finding (inspection, position, item, finding, responsible, serious)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            instance,
                            position,
                            finding.item(),
                            finding.finding(),
                            finding.responsible(),
                            finding.serious())
                    .update();
        }
    }

    SiteInspection get(String instance) {
        List<Subcontractor> firms = jdbc.sql(
                        "select firm, works from site_subcontractor where inspection = ? order by position")
                .param(instance)
                .query(Subcontractor.class)
                .list();
        return jdbc.sql("select * from site_inspection where instance = ?")
                .param(instance)
                .query((row, number) -> new SiteInspection(
                        row.getString("role"),
                        row.getString("unit"),
                        row.getObject("inspected_on", LocalDate.class),
                        row.getString("inspectors"),
                        row.getString("place"),
                        seen(row, "contractor"),
                        seen(row, "supervisor"),
                        firms))
                .single();
    }

    List<SiteFinding> findings(String instance) {
        return jdbc.sql("""
                        select id, item, finding, responsible, serious from site_finding
                        where inspection = ? order by position""").param(instance).query(SiteFinding.class).list();
    }

    SiteFinding finding(long id) {
        return jdbc.sql("select id, item, finding, responsible, serious from site_finding where id = ?")
                .param(id)
                .query(SiteFinding.class)
                .single();
    }

    private static String name(Seen seen) {
        return seen == null ? null : seen.name();
    }

    private static String certificate(Seen seen) {
        return seen == null ? null : seen.certificate();
    }

    private static Seen seen(ResultSet row, String role) throws SQLException {
        String name = row.getString(role + "_seen");
        return name == null ? null : new Seen(name, row.getString(role + "_certificate"));
    }
}
