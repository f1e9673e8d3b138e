package cn.jiugai.community;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the residents have agreed on the management of their community, a row a round (HG-2-7). */
@Component
class AgreedManagements {

    private final JdbcClient jdbc;

    AgreedManagements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new round. */
    void add(String instance, String project, AgreedManagement agreed, String person) {
        jdbc.sql("""
                        insert into agreed_management (instance, round, project, way, manager, grade, agreed_on, households,
                                                       mechanism, person)
                        values (:instance,
                                (select coalesce(max(m.round), 0) + 1 from agreed_management m
                                 where m.instance = :instance),
                                :project, :way, :manager, :grade, :agreedOn, :households, :mechanism, :person)""")
                .param("instance", instance)
                .param("project", project)
                .param("way", agreed.way().name())
                .param("manager", agreed.manager())
                .param("grade", agreed.grade())
                .param("agreedOn", agreed.agreedOn())
                .param("households", agreed.households())
                .param("mechanism", agreed.mechanism())
                .param("person", person)
                .update();
    }

    /** What was agreed last; empty before the first time. */
    Optional<AgreedManagement> newest(String project) {
        return jdbc.sql("""
                        select way, manager, grade, agreed_on, households, mechanism from agreed_management
                        where project = ? order by agreed_on desc, round desc limit 1""").param(project).query(AgreedManagement.class).optional();
    }

    /** What was agreed last in this run. */
    AgreedManagement ofRun(String instance) {
        return jdbc.sql("""
                        select way, manager, grade, agreed_on, households, mechanism from agreed_management
                        where instance = ? order by round desc limit 1""").param(instance).query(AgreedManagement.class).single();
    }
}
