package cn.jiugai.permit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code permit_supervisor}. */
@Component
class SupervisorRegister {

    private final JdbcClient jdbc;

    SupervisorRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the supervisor of an authority in place of the one before. */
    void name(String project, NamedSupervisor named, String person) {
        jdbc.sql("delete from permit_supervisor where project = ? and role = ?")
                .params(project, named.role())
                .update();
        jdbc.sql("""
                        insert into permit_supervisor (project, role, unit, officer, phone, supervision, named_on, person)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        named.role(),
                        named.unit(),
                        named.officer(),
                        named.phone(),
                        named.supervision(),
                        named.namedOn(),
                        person)
                .update();
    }

    List<NamedSupervisor> of(String project) {
        return jdbc.sql("""
                        select role, unit, officer, phone, supervision, named_on from permit_supervisor
                        where project = ? order by role""").param(project).query(NamedSupervisor.class).list();
    }
}
