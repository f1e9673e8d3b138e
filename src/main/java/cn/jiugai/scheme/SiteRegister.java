package cn.jiugai.scheme;

import cn.jiugai.survey.SurveyRecords;
import cn.jiugai.violation.ViolationRecords;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites that are offered to a scheme, and what it makes of them. */
@Component
class SiteRegister {

    private final JdbcClient jdbc;
    private final SurveyRecords surveys;
    private final ViolationRecords violations;
    private final Clock clock;

    SiteRegister(JdbcClient jdbc, SurveyRecords surveys, ViolationRecords violations, Clock clock) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.violations = violations;
        this.clock = clock;
    }

    /** Idle rooms and land that the survey listed, and land that was freed so far. */
    List<OfferedSite> offered(String project) {
        return Stream.concat(
                        surveys.idleSites(project).stream().map(OfferedSite::of),
                        violations.freedSites(project).stream().map(OfferedSite::of))
                .toList();
    }

    /** The offered sites on which nothing is decided yet, and those that are to be decided on anew. */
    List<OfferedSite> undecided(String project) {
        Set<String> decided = decisions(project, "and reopened_at is null").keySet();
        return offered(project).stream()
                .filter(site -> !decided.contains(site.key()))
                .toList();
    }

    /** The last decision on each offered site that has one, the first decision first. */
    Map<OfferedSite, SiteUse> decided(String project) {
        Map<String, OfferedSite> offered = new HashMap<>();
        offered(project).forEach(site -> offered.put(site.key(), site));
        Map<OfferedSite, SiteUse> decided = new LinkedHashMap<>();
        decisions(project, "").forEach((key, use) -> {
            if (offered.containsKey(key)) {
                decided.put(offered.get(key), use);
            }
        });
        return decided;
    }

    /** What becomes of the sites; of one that is to be decided on anew, what was decided before. */
    List<SiteUse> uses(String project) {
        return List.copyOf(decided(project).values());
    }

    /** Lets the street decide on a site once more; until it has, the site is undecided. */
    void reopen(String project, OfferedSite site) {
        jdbc.sql("update site_use set reopened_at = ? where project = ? and source = ? and site = ?")
                .params(OffsetDateTime.now(clock), project, site.source().name(), site.id())
                .update();
    }

    private Map<String, SiteUse> decisions(String project, String which) {
        Map<String, SiteUse> decisions = new LinkedHashMap<>();
        jdbc.sql("""
                        select source, site, place, purpose, note, supplement from site_use
                        where project = ? %s order by id""".formatted(which)).param(project).query(row -> {
            decisions.put(
                    row.getString("source") + "-" + row.getLong("site"),
                    new SiteUse(
                            row.getString("place"),
                            SitePurpose.valueOf(row.getString("purpose")),
                            row.getString("note"),
                            row.getBoolean("supplement")));
        });
        return decisions;
    }

    /** The site of that key. */
    OfferedSite site(String project, String key) {
        return offered(project).stream()
                .filter(site -> site.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("项目“%s”没有场地“%s”".formatted(project, key)));
    }

    /** Decides on a site; once the scheme has passed it is a supplement to it. */
    void decide(String project, OfferedSite site, SitePurpose purpose, String note, boolean supplement, String person) {
        jdbc.sql("delete from site_use where project = ? and source = ? and site = ?")
                .params(project, site.source().name(), site.id())
                .update();
        jdbc.sql("""
                        insert into site_use (project, source, site, place, purpose, note, supplement, person, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        site.source().name(),
                        site.id(),
                        site.place(),
                        purpose.name(),
                        note,
                        supplement,
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }
}
