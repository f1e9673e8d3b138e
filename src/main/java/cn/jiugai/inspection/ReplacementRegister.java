package cn.jiugai.inspection;

import cn.jiugai.inspection.ReplacementContract.Signed;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of replacements (更换参建单位). A replacement is known by its process instance. */
@Component
class ReplacementRegister {

    /**
     * What the implementing entity applies for.
     *
     * @param settled value of what the old unit has done
     */
    record Application(
            String role,
            String oldUnit,
            String newUnit,
            String reason,
            String worksDone,
            Fen settled,
            String settlementDocument) {}

    record Decision(boolean approved, String opinion, String document, LocalDate decidedOn) {}

    /** A replacement that is under way: its number and the role. */
    record Open(int number, String role) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplacementRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes an application, or what a later round of it says; what was said to an earlier round is void. */
    void apply(String instance, String project, Application application, String person) {
        jdbc.sql("""
                        insert into replacement (instance, project, number, role, old_unit, new_unit, reason, works_done,
                                                 settled_fen, settlement_document, applied_by)
                        select :instance, p.number,
                               coalesce((select max(r.number) from replacement r where r.project = :project), 0) + 1,
                               :role, :oldUnit, :newUnit, '', '', 0, '', :person
                        from project p
                        where p.number = :project and not exists (select 1 from replacement r where r.instance = :instance)""")
                .param("instance", instance)
                .param("project", project)
                .param("role", application.role())
                .param("oldUnit", application.oldUnit())
                .param("newUnit", application.newUnit())
                .param("person", person)
                .update();
        jdbc.sql("""
                        update replacement set role = ?, old_unit = ?, new_unit = ?, reason = ?, works_done = ?, settled_fen = ?,
                            settlement_document = ?, applied_by = ?, old_unit_agrees = null, old_unit_remark = null
                        where instance = ?""")
                .params(
                        application.role(),
                        application.oldUnit(),
                        application.newUnit(),
                        application.reason(),
                        application.worksDone(),
                        application.settled().value(),
                        application.settlementDocument(),
                        person,
                        instance)
                .update();
    }

    Application application(String instance) {
        return jdbc.sql("select * from replacement where instance = ?")
                .param(instance)
                .query((row, number) -> new Application(
                        row.getString("role"),
                        row.getString("old_unit"),
                        row.getString("new_unit"),
                        row.getString("reason"),
                        row.getString("works_done"),
                        new Fen(row.getLong("settled_fen")),
                        row.getString("settlement_document")))
                .single();
    }

    /** What the unit that goes says to the settlement; the remark is null if it agrees. */
    void answer(String instance, boolean agrees, String remark) {
        jdbc.sql("update replacement set old_unit_agrees = ?, old_unit_remark = ? where instance = ?")
                .params(agrees, remark, instance)
                .update();
    }

    /** What it said, in words; empty if it has not answered. */
    Optional<String> answer(String instance) {
        return jdbc.sql("select old_unit_agrees, old_unit_remark from replacement where instance = ?")
                .param(instance)
                .query((row, number) -> row.getObject("old_unit_agrees") == null
                        ? ""
                        : row.getBoolean("old_unit_agrees") ? "同意结算" : "不同意结算：" + row.getString("old_unit_remark"))
                .optional()
                .filter(said -> !said.isEmpty());
    }

    void decide(String instance, Decision decision, String person) {
        jdbc.sql("""
                        update replacement set approved = ?, opinion = ?, document = ?, decided_on = ?, decided_by = ?
                        where instance = ?""")
                .params(
                        decision.approved(),
                        decision.opinion(),
                        decision.document(),
                        decision.decidedOn(),
                        person,
                        instance)
                .update();
    }

    /** Empty before the department in charge has decided, and for instances of another process. */
    Optional<Decision> decision(String instance) {
        return jdbc.sql("""
                        select approved, opinion, document, decided_on from replacement
                        where instance = ? and approved is not null""").param(instance).query(Decision.class).optional();
    }

    void sign(String instance, Signed signed) {
        jdbc.sql("""
                        update replacement set contract_number = ?, contract_fen = ?, signed_on = ?, person_name = ?, phone = ?,
                            certificate = ? where instance = ?""")
                .params(
                        signed.number(),
                        signed.sum().value(),
                        signed.signedOn(),
                        signed.person(),
                        signed.phone(),
                        signed.certificate(),
                        instance)
                .update();
    }

    Signed signed(String instance) {
        return jdbc.sql("select * from replacement where instance = ?")
                .param(instance)
                .query((row, number) -> new Signed(
                        row.getString("contract_number"),
                        new Fen(row.getLong("contract_fen")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("person_name"),
                        row.getString("phone"),
                        row.getString("certificate")))
                .single();
    }

    /** The new unit is at work from this day. */
    void replaced(String instance, LocalDate day) {
        jdbc.sql("update replacement set replaced_on = ? where instance = ?")
                .params(day, instance)
                .update();
        end(instance);
    }

    Optional<LocalDate> replacedOn(String instance) {
        return jdbc.sql("select replaced_on from replacement where instance = ? and replaced_on is not null")
                .param(instance)
                .query(LocalDate.class)
                .optional();
    }

    /** It is refused, withdrawn or done; does nothing if it was withdrawn before anything was written. */
    void end(String instance) {
        jdbc.sql("update replacement set ended_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    /** Those of a project that are under way. */
    List<Open> open(String project) {
        return jdbc.sql("select number, role from replacement where project = ? and ended_at is null order by number")
                .param(project)
                .query(Open.class)
                .list();
    }
}
