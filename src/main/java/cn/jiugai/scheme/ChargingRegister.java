package cn.jiugai.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The charging sites of the newest draft, and what the fire authority said to them; what it said to fewer spaces at the
 * place does not hold for more.
 */
@Component
class ChargingRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChargingRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the fire authority said to a site. */
    record Word(boolean safe, String number, LocalDate decidedOn, String opinion, String unit, String person) {}

    List<ChargingSite> sites(String project) {
        return jdbc.sql("""
                        select w.number, c.name as community, w.place, w.spaces, f.safe, f.number as confirmation,
                               f.decided_on, f.opinion, u.name as unit
                        from works_charging w join community c on c.id = w.community
                             left join charging_confirmation f on f.id = (
                                 select max(l.id) from charging_confirmation l
                                 where l.project = :project and l.community = w.community and l.place = w.place
                                       and (l.spaces is null or l.spaces >= w.spaces))
                             left join unit u on u.id = f.unit
                        where c.project = :project and c.left_at is null and w.place is not null and w.list = (
                            select s.works_list from scheme s where s.project = :project and s.works_list is not null
                            order by s.round desc limit 1)
                        order by w.number""").param("project", project).query(ChargingSite.class).list();
    }

    /** The site of that number. */
    ChargingSite site(String project, int number) {
        return sites(project).stream()
                .filter(site -> site.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("项目“%s”的清单中没有第%d处充电位置".formatted(project, number)));
    }

    void add(String project, int site, Word word) {
        ChargingSite found = site(project, site);
        jdbc.sql("""
                        insert into charging_confirmation (project, community, place, spaces, safe, number, decided_on, opinion,
                                                           unit, person, recorded_at)
                        values (:project, (select id from community where project = :project and name = :community),
                                :place, :spaces, :safe, :number, :decidedOn, :opinion, :unit, :person, :now)""")
                .param("project", project)
                .param("community", found.community())
                .param("place", found.place())
                .param("spaces", found.spaces())
                .param("safe", word.safe())
                .param("number", word.number())
                .param("decidedOn", word.decidedOn())
                .param("opinion", word.opinion())
                .param("unit", word.unit())
                .param("person", word.person())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
