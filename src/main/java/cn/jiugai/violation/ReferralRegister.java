package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The referrals (移送) of the cases. */
@Component
class ReferralRegister {

    private final JdbcClient jdbc;

    ReferralRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what a form says of a referral: to whom, why, and the facts as the sender found them. */
    void add(Step step, ViolationRoute sender, Violation violation) {
        ListedViolation found = ListedViolation.of(
                null,
                violation.community(),
                violation.place(),
                step.get(ViolationVariables.KIND),
                step.get(ViolationVariables.STATE));
        jdbc.sql("""
                        insert into violation_referral (project, number, sender, receiver, kind, structure, temporary,
                                                        reason, person)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        violation.number(),
                        sender.name(),
                        step.get(ViolationVariables.REFER_TO).name(),
                        found.kind().name(),
                        found.structure(),
                        found.temporary(),
                        step.get(ViolationVariables.REFERRAL_REASON),
                        step.person())
                .update();
    }

    /** The newest referral of a case. */
    Referral newest(String project, int number) {
        return jdbc.sql("""
                        select r.sender, r.receiver, r.kind, r.structure, r.temporary, v.illegal
                        from violation_referral r join violation v on v.project = r.project and v.number = r.number
                        where r.project = ? and r.number = ? order by r.id desc limit 1""").params(project, number).query(Referral.class).single();
    }

    /** The newest referral that was right, in words; for the department that has the case now. */
    Optional<String> accepted(String project, int number) {
        return jdbc.sql("""
                        select sender, reason from violation_referral
                        where project = ? and number = ? and accepted order by id desc limit 1""")
                .params(project, number)
                .query((row, index) -> "由%s移送：%s"
                        .formatted(
                                ViolationRoute.valueOf(row.getString("sender")).department(), row.getString("reason")))
                .optional();
    }

    /** Notes that the newest referral was right. */
    void accept(String project, int number) {
        jdbc.sql("""
                        update violation_referral set accepted = true where project = :project and number = :number
                        and id = (select max(r.id) from violation_referral r
                                  where r.project = :project and r.number = :number)""").param("project", project).param("number", number).update();
    }
}
