package cn.jiugai.monthly;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others may read of the monthly rankings. */
@Component
public class MonthlyRecords {

    /**
     * How a site stood in a month whose ranking was issued.
     *
     * @param month first day of the month, as {@code 2024-05}
     * @param ratio what was paid of what had been done in the month
     */
    public record SiteStanding(String month, int points, int place, String ratio, String noticeNumber) {}

    private final RankingRegister register;
    private final JdbcClient jdbc;

    MonthlyRecords(RankingRegister register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    /** @param businessKey of a process; empty if it is none of a ranking */
    public Optional<MonthlyRanking> find(String businessKey) {
        return register.find(businessKey);
    }

    /** The issued rankings in which the project's site stands, the oldest first (HG-4.2-4). */
    public List<SiteStanding> standings(String project) {
        return jdbc.sql("""
                        select r.month_on, r.notice_number, c.place, c.ratio,
                               (select coalesce(sum(p.points), 0) from site_score p
                                where p.ranking = s.ranking and p.project = s.project) as points
                        from ranked_site s
                        join monthly_ranking r on r.id = s.ranking
                        join ranked_contractor c on c.ranking = s.ranking and c.contractor = s.contractor
                        where s.project = ? and r.issued_on is not null
                        order by r.month_on""")
                .param(project)
                .query((row, number) -> new SiteStanding(
                        row.getString("month_on").substring(0, "2024-05".length()),
                        row.getInt("points"),
                        row.getInt("place"),
                        row.getString("ratio"),
                        row.getString("notice_number")))
                .list();
    }
}
