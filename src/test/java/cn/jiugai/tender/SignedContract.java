package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a tender leaves in the register, for tests of later phases: one bid, its award and the contract. */
@Component
public class SignedContract {

    private final JdbcClient jdbc;

    SignedContract(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a contract of the project, signed on that day: with who holds the parts of the works, else Jin'an's firms. */
    public void sign(String project, Fen sum, LocalDate day) {
        jdbc.sql(
                        "insert into tender (project, method, announcement_number, announced_on) values (?, 'EPC', '六招〔2026〕1号', ?)")
                .params(project, day)
                .update();
        Long tender = jdbc.sql("select max(id) from tender where project = ?")
                .param(project)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into bid (tender, number, firm, code, contact, phone, legal_representative, manager,
                                         certificate, certificate_until, insured_by, bond_account, bond_holder, price_fen)
                        values (?, 1, '皖西建设集团', '91341500TEST000001', '李某', '0564-0000000', '王某', '赵某', '皖1342024',
                                ?, '皖西建设集团', '6222000', '皖西建设集团', ?)""").params(tender, day.plusYears(1), sum.value()).update();
        jdbc.sql("""
                        insert into award (tender, bid, contractor, designer, supervisor, tester, sum_fen, notice_number,
                                           awarded_on)
                        select tender, id, ?, ?, ?, ?, price_fen, '中标1号', cast(? as date)
                        from bid where tender = ?""")
                .params(
                        holder(project, "contractor", "huaxiaConstruction"),
                        holder(project, "designer", "anhuiDesign"),
                        holder(project, "supervisor", "luanSupervision"),
                        holder(project, "tester", "luanTesting"),
                        day,
                        tender)
                .update();
        jdbc.sql("insert into contract (tender, number, sum_fen, signed_on) values (?, '施合2026-1', ?, ?)")
                .params(tender, sum.value(), day)
                .update();
    }

    private String holder(String project, String role, String otherwise) {
        return jdbc.sql("select unit from project_unit where project = ? and role = ?")
                .params(project, role)
                .query(String.class)
                .optional()
                .orElse(otherwise);
    }
}
