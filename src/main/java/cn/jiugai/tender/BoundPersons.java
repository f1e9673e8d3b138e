package cn.jiugai.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certified persons whom awards bind to sites: who is bound where, and since when a person is free again. */
@Component
class BoundPersons {

    private static final String PERSON =
            "select p.project, p.firm, p.name, p.certificate, p.bound_on, p.freed_on from bound_person p ";

    private final JdbcClient jdbc;

    BoundPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Binds the person whom the winner of the newest tender named; an earlier one of the same project is free. */
    void bind(String project, String firm, CertifiedPerson person, LocalDate day) {
        succeed(project, firm, person.name(), person.certificate(), day);
    }

    /** Binds the manager of a contractor who has taken over in the midst of the works; whoever was bound before is free. */
    void succeed(String project, String firm, String name, String certificate, LocalDate day) {
        free(project, day);
        jdbc.sql("""
                        insert into bound_person (tender, project, firm, name, certificate, bound_on)
                        select max(t.id), t.project, :firm, :name, :certificate, :day
                        from tender t where t.project = :project group by t.project""")
                .param("project", project)
                .param("firm", firm)
                .param("name", name)
                .param("certificate", certificate)
                .param("day", day)
                .update();
    }

    /** Frees who is bound to the project. */
    void free(String project, LocalDate day) {
        jdbc.sql("update bound_person set freed_on = ? where project = ? and freed_on is null")
                .params(day, project)
                .update();
    }

    /** Who is bound to sites of other projects than this one now, whatever district they are in. */
    List<BoundPerson> elsewhere(String project) {
        return jdbc.sql(PERSON + "where p.project <> ? and p.freed_on is null order by p.project")
                .param(project)
                .query(BoundPerson.class)
                .list();
    }

    /**
     * Where else the holder of a certificate is bound now, and was when this project bound him: a site that comes later is
     * that site's fault.
     */
    List<BoundPerson> elsewhere(String project, CertifiedPerson person) {
        return jdbc.sql(PERSON + """
                        where p.project <> :project and p.freed_on is null
                          and not exists (select 1 from bound_person mine
                              where mine.project = :project and mine.freed_on is null and mine.id < p.id)
                        order by p.id""").param("project", project).query(BoundPerson.class).list().stream()
                .filter(bound -> person.hasCertificate(bound.certificate()))
                .toList();
    }

    /** Who is bound to the project now. */
    Optional<BoundPerson> bound(String project) {
        return of(project).stream().filter(person -> person.freedOn() == null).findFirst();
    }

    /** All who were ever bound to the project, the first one first. */
    List<BoundPerson> of(String project) {
        return jdbc.sql(PERSON + "where p.project = ? order by p.id")
                .param(project)
                .query(BoundPerson.class)
                .list();
    }
}
