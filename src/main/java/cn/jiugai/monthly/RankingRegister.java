package cn.jiugai.monthly;

import cn.jiugai.office.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code monthly_ranking} and {@code ranked_contractor}. */
@Component
class RankingRegister {

    private static final String RANKING =
            "select id, district, month_on, instance, notice_number, issued_on from monthly_ranking ";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    RankingRegister(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    /** Of two nodes that try it at once the second one fails (DuplicateKeyException). */
    MonthlyRanking add(String district, YearMonth month) {
        jdbc.sql("insert into monthly_ranking (district, month_on, opened_at) values (?, ?, ?)")
                .params(district, month.atDay(1), OffsetDateTime.now(clock))
                .update();
        return lock(district, month).orElseThrow();
    }

    /** Empty if there is none yet; holds the row until the transaction ends. */
    Optional<MonthlyRanking> lock(String district, YearMonth month) {
        return jdbc.sql(RANKING + "where district = ? and month_on = ? for update")
                .params(district, month.atDay(1))
                .query(MonthlyRanking.class)
                .optional();
    }

    /** @param number business key of a process */
    Optional<MonthlyRanking> find(String number) {
        int at = number.indexOf(MonthlyRanking.KEY);
        String month = at < 0 ? "" : number.substring(at + MonthlyRanking.KEY.length());
        if (!month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Optional.empty();
        }
        return jdbc
                .sql(RANKING + "where month_on = ?")
                .param(YearMonth.parse(month).atDay(1))
                .query(MonthlyRanking.class)
                .list()
                .stream()
                .filter(ranking -> number(ranking).equals(number))
                .findFirst();
    }

    MonthlyRanking get(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("没有编号为“%s”的月度排名".formatted(number)));
    }

    String number(MonthlyRanking ranking) {
        return ranking.number(offices.code(ranking.district()));
    }

    void startedAs(long ranking, String instance) {
        jdbc.sql("update monthly_ranking set instance = ? where id = ?")
                .params(instance, ranking)
                .update();
    }

    void issue(long ranking, String notice, LocalDate day, String person) {
        jdbc.sql("update monthly_ranking set notice_number = ?, issued_on = ?, issued_by = ? where id = ?")
                .params(notice, day, person, ranking)
                .update();
    }

    /** Takes the place of an earlier ranking of the month, which nobody has issued. */
    void rank(long ranking, List<RankedContractor> contractors) {
        jdbc.sql("delete from ranked_contractor where ranking = ?")
                .param(ranking)
                .update();
        contractors.forEach(one -> jdbc.sql("""
                        insert into ranked_contractor (ranking, contractor, points, sites, place, from_last, ratio)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(ranking, one.contractor(), one.points(), one.sites(), one.place(), one.fromLast(), one.ratio())
                .update());
    }

    /** The best one first; empty before they are ranked. */
    List<RankedContractor> ranked(long ranking) {
        return jdbc.sql("""
                        select contractor, points, sites, place, from_last, ratio from ranked_contractor
                        where ranking = ? order by place, contractor""").param(ranking).query(RankedContractor.class).list();
    }
}
