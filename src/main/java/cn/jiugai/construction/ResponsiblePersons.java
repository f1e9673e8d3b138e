package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.project.UnitReplaced;
import cn.jiugai.project.WorksFinished;
import cn.jiugai.tender.CertifiedPerson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons who answer for the parties of the works, and on which sites they are at work (JA-3.6-2, JA-3.6-1). */
@Component
class ResponsiblePersons {

    /** A site on which somebody answers for a party. */
    record Site(String project, String role, String name, String certificate) {

        String words() {
            return "%s的%s负责人".formatted(project, SiteParty.ofRole(role).title());
        }
    }

    private final JdbcClient jdbc;

    ResponsiblePersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces who answers for the parties. */
    void set(String project, Map<SiteParty, Responsible> persons) {
        jdbc.sql("delete from responsible_person where project = ?")
                .param(project)
                .update();
        persons.forEach((party, person) -> add(project, party, person));
    }

    /** Who answers for a unit that takes over in the midst of the works takes the place of the one before. */
    @EventListener
    void succeed(UnitReplaced replaced) {
        jdbc.sql("delete from responsible_person where project = ? and role = ?")
                .params(replaced.project(), replaced.role())
                .update();
        add(
                replaced.project(),
                SiteParty.ofRole(replaced.role()),
                new Responsible(replaced.unit(), replaced.person(), replaced.phone(), replaced.certificate()));
    }

    /** Who answers for the parties. */
    Map<SiteParty, Responsible> of(String project) {
        Map<SiteParty, Responsible> persons = new EnumMap<>(SiteParty.class);
        jdbc.sql("select role, unit, name, phone, certificate from responsible_person where project = ?")
                .param(project)
                .query(row -> {
                    persons.put(
                            SiteParty.ofRole(row.getString("role")),
                            new Responsible(
                                    row.getString("unit"),
                                    row.getString("name"),
                                    row.getString("phone"),
                                    row.getString("certificate")));
                });
        return persons;
    }

    /** The other sites at work on which the holder of this certificate answers for a party now. */
    List<Site> elsewhere(String project, String certificate) {
        return jdbc.sql("""
                        select r.project, r.role, r.name, r.certificate
                        from responsible_person r join construction c on c.project = r.project
                        where r.project <> ? and r.certificate is not null and r.freed_on is null
                          and c.started_on is not null
                        order by r.project, r.role""").param(project).query(Site.class).list().stream()
                .filter(site -> CertifiedPerson.key(site.certificate()).equals(CertifiedPerson.key(certificate)))
                .toList();
    }

    @EventListener
    void free(WorksFinished finished) {
        jdbc.sql("update responsible_person set freed_on = ? where project = ? and freed_on is null")
                .params(finished.day(), finished.project())
                .update();
    }

    private void add(String project, SiteParty party, Responsible person) {
        jdbc.sql("""
                        insert into responsible_person (project, role, unit, name, phone, certificate)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(project, party.role(), person.unit(), person.name(), person.phone(), person.certificate())
                .update();
    }
}
