package cn.jiugai.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of rectification. A finding is known by the process instance that deals with it. */
@Component
class Rectifications {

    /**
     * A finding.
     *
     * @param responsible roles or units that have to put it right, comma-separated
     * @param foundBy roles or units that found it and check again, comma-separated
     */
    record Matter(String finding, String responsible, String foundBy, LocalDate dueOn) {}

    record Work(String party, String unit, String measures, LocalDate finishedOn, String person) {}

    record Recheck(String party, String unit, boolean accepted, String remark, String person) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Rectifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(String instance, String project, Matter matter) {
        jdbc.sql("""
                        insert into rectification (instance, project, finding, responsible, found_by, due_on, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        project,
                        matter.finding(),
                        matter.responsible(),
                        matter.foundBy(),
                        matter.dueOn(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** Writes the next round of this party. */
    void addWork(String instance, Work work) {
        jdbc.sql("""
                        insert into rectification_work (instance, party, round, unit, measures, finished_on, person)
                        values (:instance, :party,
                                (select coalesce(max(w.round), 0) + 1 from rectification_work w
                                 where w.instance = :instance and w.party = :party),
                                :unit, :measures, :finishedOn, :person)""")
                .param("instance", instance)
                .param("party", work.party())
                .param("unit", work.unit())
                .param("measures", work.measures())
                .param("finishedOn", work.finishedOn())
                .param("person", work.person())
                .update();
    }

    /** Writes the next round of this party. */
    void addRecheck(String instance, Recheck recheck) {
        jdbc.sql("""
                        insert into rectification_recheck (instance, party, round, unit, accepted, remark, person)
                        values (:instance, :party,
                                (select coalesce(max(r.round), 0) + 1 from rectification_recheck r
                                 where r.instance = :instance and r.party = :party),
                                :unit, :accepted, :remark, :person)""")
                .param("instance", instance)
                .param("party", recheck.party())
                .param("unit", recheck.unit())
                .param("accepted", recheck.accepted())
                .param("remark", recheck.remark())
                .param("person", recheck.person())
                .update();
    }

    List<Work> newestWorks(String instance) {
        return jdbc.sql("""
                        select party, unit, measures, finished_on, person from rectification_work
                        where instance = :instance and round = (
                            select max(w.round) from rectification_work w where w.instance = :instance)
                        order by party""").param("instance", instance).query(Work.class).list();
    }

    List<Recheck> newestRechecks(String instance) {
        return jdbc.sql("""
                        select party, unit, accepted, remark, person from rectification_recheck
                        where instance = :instance and round = (
                            select max(r.round) from rectification_recheck r where r.instance = :instance)
                        order by party""").param("instance", instance).query(Recheck.class).list();
    }

    void close(String instance) {
        jdbc.sql("update rectification set closed_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }
}
