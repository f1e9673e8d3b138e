package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the tender. What concerns a project always concerns its newest tender. */
@Component
class TenderRegister {

    private static final String NEWEST = "(select max(t.id) from tender t where t.project = :project)";

    private final JdbcClient jdbc;

    TenderRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason why the tender is not EPC; null if it is */
    void add(String project, TenderMethod method, String reason, String announcement, LocalDate day) {
        jdbc.sql("""
                        insert into tender (project, method, method_reason, announcement_number, announced_on)
                        values (?, ?, ?, ?, ?)""").params(project, method.name(), reason, announcement, day).update();
    }

    void setOpening(String project, LocalDate day, String place) {
        jdbc.sql("update tender set opened_on = :day, opened_place = :place where id = " + NEWEST)
                .param("project", project)
                .param("day", day)
                .param("place", place)
                .update();
    }

    /** Day on which the bids of the newest tender were opened. */
    LocalDate openedOn(String project) {
        return jdbc.sql("select opened_on from tender where id = " + NEWEST)
                .param("project", project)
                .query(LocalDate.class)
                .single();
    }

    TenderMethod method(String project) {
        return jdbc.sql("select method from tender where id = " + NEWEST)
                .param("project", project)
                .query(TenderMethod.class)
                .single();
    }

    /** Keeps the award of the newest tender; one that was not let through before is gone. */
    void setAward(String project, Award award) {
        jdbc.sql("delete from award where tender = " + NEWEST)
                .param("project", project)
                .update();
        jdbc.sql("""
                        insert into award (tender, bid, contractor, designer, supervisor, tester, sum_fen, notice_number,
                                           awarded_on)
                        select b.tender, b.id, :contractor, :designer, :supervisor, :tester, :sum, :notice, :day
                        from bid b where b.tender = %s and b.number = :bid""".formatted(NEWEST))
                .param("project", project)
                .param("bid", award.bid())
                .param("contractor", award.contractor())
                .param("designer", award.designer())
                .param("supervisor", award.supervisor())
                .param("tester", award.tester())
                .param("sum", award.sum().value())
                .param("notice", award.noticeNumber())
                .param("day", award.awardedOn())
                .update();
    }

    Award award(String project) {
        return jdbc.sql("select a.*, b.number from award a join bid b on b.id = a.bid where a.tender = " + NEWEST)
                .param("project", project)
                .query((row, number) -> new Award(
                        row.getInt("number"),
                        row.getString("contractor"),
                        row.getString("designer"),
                        row.getString("supervisor"),
                        row.getString("tester"),
                        new Fen(row.getLong("sum_fen")),
                        row.getString("notice_number"),
                        row.getObject("awarded_on", LocalDate.class)))
                .single();
    }

    /** Keeps the contract of the newest tender; one that was not let through before is gone. */
    void setContract(String project, String number, Fen sum, LocalDate day) {
        jdbc.sql("delete from contract where tender = " + NEWEST)
                .param("project", project)
                .update();
        jdbc.sql("insert into contract (tender, number, sum_fen, signed_on) values (" + NEWEST
                        + ", :number, :sum, :day)")
                .param("project", project)
                .param("number", number)
                .param("sum", sum.value())
                .param("day", day)
                .update();
    }

    Optional<Contract> contract(String project) {
        return jdbc.sql("""
                        select c.number, c.sum_fen, c.signed_on, a.contractor, a.designer, a.supervisor, a.tester
                        from contract c join award a on a.tender = c.tender where c.tender = """ + " " + NEWEST)
                .param("project", project)
                .query((row, number) -> new Contract(
                        row.getString("number"),
                        new Fen(row.getLong("sum_fen")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("contractor"),
                        row.getString("designer"),
                        row.getString("supervisor"),
                        row.getString("tester")))
                .optional();
    }
}
