package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code application} and {@code application_facts}. */
@Component
class ApplicationRegister {

    private static final String APPLIED = """
            select a.number, a.district, a.community, a.state, a.outcome, f.plan_year, f.name, f.street, f.applicant_kind,
                   f.applicant, f.phone, f.filed_on, f.national_scope, f.ownership, f.owner, f.completed_year, f.households,
                   f.buildings, f.area_m2, f.estimate_fen, r.reported_on
            from application a join application_facts f on f.application = a.number
                               left join application_report r on r.application = a.number
            """;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    ApplicationRegister(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    /** Opens an application of this year with a community; @return its number, e.g. {@code HG-apply-2024-03} */
    String open(String district, String community, String person) {
        jdbc.sql("select id from district where id = ? for update")
                .param(district)
                .query(String.class)
                .single();
        int year = LocalDate.now(clock).getYear();
        int position = jdbc.sql(
                        "select coalesce(max(position), 0) + 1 from application where district = ? and filed_year = ?")
                .params(district, year)
                .query(Integer.class)
                .single();
        String number = "%s-apply-%d-%02d".formatted(offices.code(district), year, position);
        jdbc.sql("""
                        insert into application (number, district, filed_year, position, community, opened_by, opened_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(number, district, year, position, community, person, OffsetDateTime.now(clock))
                .update();
        return number;
    }

    /** Whether the district has any application; holds the district until the transaction ends. */
    boolean lockedAny(String district) {
        jdbc.sql("select id from district where id = ? for update")
                .param(district)
                .query(String.class)
                .single();
        return jdbc.sql("select count(*) from application where district = ?")
                        .param(district)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Puts an application of the sample on record under the number that it has. */
    void enter(String district, SampleApplication sample, String person) {
        int year = Integer.parseInt(sample.number().replaceFirst(".*-(\\d{4})-\\d+$", "$1"));
        jdbc.sql("""
                        insert into application (number, district, filed_year, position, community, opened_by, opened_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(
                        sample.number(),
                        district,
                        year,
                        sample.position(),
                        sample.community(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    Optional<AppliedCommunity> find(String number) {
        return jdbc.sql(APPLIED + "where a.number = ?")
                .param(number)
                .query(ApplicationRegister::applied)
                .optional();
    }

    AppliedCommunity get(String number) {
        return find(number).orElseThrow(() -> new IllegalStateException("申报%s还没有登记小区情况".formatted(number)));
    }

    List<AppliedCommunity> of(String district, int planYear) {
        return jdbc.sql(APPLIED + "where a.district = ? and f.plan_year = ? order by a.filed_year, a.position")
                .params(district, planYear)
                .query(ApplicationRegister::applied)
                .list();
    }

    /** Puts what the application says on record, in the place of what it said before. */
    void setFacts(String number, ApplicationFacts facts, String person) {
        jdbc.sql("delete from application_facts where application = ?")
                .param(number)
                .update();
        jdbc.sql("""
                        insert into application_facts (application, plan_year, name, street, applicant_kind, applicant, phone,
                                                       filed_on, national_scope, ownership, owner, completed_year, households,
                                                       buildings, area_m2, estimate_fen, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number,
                        facts.planYear(),
                        facts.name(),
                        facts.street(),
                        facts.applicantKind().name(),
                        facts.applicant(),
                        facts.phone(),
                        facts.filedOn(),
                        facts.nationalScope(),
                        facts.ownership().name(),
                        facts.owner(),
                        facts.builtYear(),
                        facts.households(),
                        facts.buildings(),
                        facts.areaM2(),
                        facts.estimate().value(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** @param told what the residents were told */
    void close(String number, Outcome outcome, String told) {
        jdbc.sql("update application set state = 'CLOSED', outcome = ?, told = ?, ended_at = ? where number = ?")
                .params(outcome.name(), told, OffsetDateTime.now(clock), number)
                .update();
    }

    /** The street has sent it to the district: from now on it takes part in the selection. */
    void report(Step step, String documentNumber, LocalDate reportedOn, String remark) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update application set state = 'REPORTED', ended_at = ? where number = ?")
                .params(now, step.project())
                .update();
        jdbc.sql("""
                        insert into application_report (application, document_number, reported_on, remark, recorded_by,
                                                        recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(step.project(), documentNumber, reportedOn, remark, step.person(), now)
                .update();
    }

    private static AppliedCommunity applied(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        return new AppliedCommunity(
                row.getString("number"),
                row.getString("district"),
                row.getInt("plan_year"),
                ApplicationState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("name"),
                row.getString("street"),
                row.getString("community"),
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                row.getString("applicant"),
                row.getString("phone"),
                row.getObject("filed_on", LocalDate.class),
                row.getString("national_scope"),
                Ownership.valueOf(row.getString("ownership")),
                row.getString("owner"),
                row.getInt("completed_year"),
                row.getInt("households"),
                row.getInt("buildings"),
                row.getBigDecimal("area_m2"),
                new Fen(row.getLong("estimate_fen")),
                row.getObject("reported_on", LocalDate.class));
    }
}
