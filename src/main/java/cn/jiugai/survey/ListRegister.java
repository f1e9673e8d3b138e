package cn.jiugai.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Idle sites and violations seen. What a later list leaves out stays in the register, withdrawn. */
@Component
class ListRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ListRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<IdleSite> sites(String project) {
        return jdbc.sql("""
                        select s.id, s.community, c.name as community_name, s.kind, s.place, s.area_m2
                        from idle_site s join community c on c.id = s.community
                        where c.project = ? and c.left_at is null and s.withdrawn_at is null
                        order by c.id, s.id""").param(project).query(IdleSite.class).list();
    }

    List<SeenViolation> violations(String project) {
        return jdbc.sql("""
                        select v.id, c.name as community_name, v.place, v.kind, v.description
                        from violation_seen v join community c on c.id = v.community
                        where c.project = ? and c.left_at is null and v.withdrawn_at is null
                        order by c.id, v.id""").param(project).query(SeenViolation.class).list();
    }

    /** How much is listed, by name of the community. */
    Map<String, Listed> counts(String project) {
        Map<String, Listed> counts = new HashMap<>();
        sites(project).forEach(site -> counts.merge(site.communityName(), new Listed(1, 0), ListRegister::sum));
        violations(project).forEach(seen -> counts.merge(seen.communityName(), new Listed(0, 1), ListRegister::sum));
        return counts;
    }

    private static Listed sum(Listed one, Listed other) {
        return new Listed(one.idleSites() + other.idleSites(), one.violations() + other.violations());
    }

    /** Puts the lists in the place of those that are there; a site of the same kind and place keeps its row. */
    void replace(String project, SurveyLists lists, String person) {
        Map<String, IdleSite> sites = byKey(
                sites(project),
                site -> new ListedSite(site.communityName(), site.kind(), site.place(), site.areaM2()).key());
        lists.sites().forEach(site -> put(project, site, sites.remove(site.key()), person));
        sites.values().forEach(site -> withdraw("idle_site", site.id()));
        Map<String, SeenViolation> violations = byKey(
                violations(project),
                seen -> new ListedViolation(seen.communityName(), seen.kind(), seen.place(), seen.description()).key());
        lists.violations().forEach(seen -> put(project, seen, violations.remove(seen.key()), person));
        violations.values().forEach(seen -> withdraw("violation_seen", seen.id()));
    }

    private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.toMap(key, row -> row));
    }

    private void put(String project, ListedSite site, IdleSite earlier, String person) {
        if (earlier == null) {
            jdbc.sql("""
                            insert into idle_site (community, kind, place, area_m2, person, listed_at)
                            values ((select id from community where project = ? and name = ? and left_at is null),
                                    ?, ?, ?, ?, ?)""")
                    .params(
                            project,
                            site.community(),
                            site.kind().name(),
                            site.place(),
                            site.areaM2(),
                            person,
                            OffsetDateTime.now(clock))
                    .update();
        } else {
            jdbc.sql("update idle_site set area_m2 = ? where id = ?")
                    .params(site.areaM2(), earlier.id())
                    .update();
        }
    }

    private void put(String project, ListedViolation seen, SeenViolation earlier, String person) {
        if (earlier == null) {
            jdbc.sql("""
                            insert into violation_seen (community, kind, place, description, person, listed_at)
                            values ((select id from community where project = ? and name = ? and left_at is null),
                                    ?, ?, ?, ?, ?)""")
                    .params(
                            project,
                            seen.community(),
                            seen.kind().name(),
                            seen.place(),
                            seen.description(),
                            person,
                            OffsetDateTime.now(clock))
                    .update();
        } else {
            jdbc.sql("update violation_seen set description = ? where id = ?")
                    .params(seen.description(), earlier.id())
                    .update();
        }
    }

    private void withdraw(String table, long row) {
        jdbc.sql("update %s set withdrawn_at = ? where id = ?".formatted(table))
                .params(OffsetDateTime.now(clock), row)
                .update();
    }
}
