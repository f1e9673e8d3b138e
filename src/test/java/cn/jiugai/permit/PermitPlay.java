package cn.jiugai.permit;

import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the units answer in the approvals. */
@Component
class PermitPlay {

    static final String FACTS = "userTask_stateProjectFacts";
    static final String REQUEST = "userTask_requestProcedures";
    static final String APPROVE = "userTask_approveProcedure";
    static final String APPLY = "userTask_applyConstructionPermit";

    static final Map<String, Object> GRANTED =
            Map.of("outcome", "granted", "documentNumber", "金批〔2026〕12号", "issuedOn", "2026-03-20");

    private static final Map<String, Object> APPLICANT = Map.of("applicant", "李某 0564-0000000");

    private final Player player;
    private final JdbcClient jdbc;

    PermitPlay(Player player, JdbcClient jdbc) {
        this.player = player;
        this.jdbc = jdbc;
    }

    void state(String project, Map<String, Object> different) {
        player.complete(project, FACTS, facts(different));
    }

    /** A project of public money, low risk, whose drawings are reviewed; and what is different. */
    static Map<String, Object> facts(Map<String, Object> different) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "publicFunds", true,
                "landChange", false,
                "planningChange", false,
                "fireWorks", false,
                "civilDefence", false,
                "mainStructure", false,
                "risk", "LOW",
                "drawingReviewWaived", false));
        facts.putAll(different);
        return facts;
    }

    static Map<String, Object> commitment(String unit, String day) {
        return Map.of(
                "drawingReviewWaived",
                true,
                "commitmentSigned",
                true,
                "commitmentUnit",
                unit,
                "commitmentSignedOn",
                day);
    }

    void request(String project) {
        player.complete(project, REQUEST, APPLICANT);
    }

    void grantAll(String project) {
        player.completeAll(project, APPROVE, GRANTED);
    }

    void sendBack(String project, String unit, String objection) {
        player.completeAsUnit(project, APPROVE, unit, Map.of("outcome", "returned", "objection", objection));
    }

    void correct(String project) {
        player.complete(project, "userTask_correctProcedure", APPLICANT);
    }

    void applyForPermit(String project) {
        player.complete(project, APPLY, APPLICANT);
    }

    /** The contract that the tender has led to. */
    void contract(String project) {
        LocalDate day = LocalDate.of(2026, 4, 20);
        jdbc.sql("""
                        insert into tender (project, method, announcement_number, announced_on)
                        values (?, 'EPC', '金招〔2026〕1号', ?)""").params(project, day).update();
        Long tender = jdbc.sql("select max(id) from tender where project = ?")
                .param(project)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into bid (tender, number, firm, code, contact, phone, legal_representative, manager,
                                         certificate, certificate_until, insured_by, bond_account, bond_holder, price_fen)
                        values (?, 1, '皖西建设集团', '91341500TEST000001', '李某', '0564-0000000', '王某', '赵某', '皖1342024',
                                ?, '皖西建设集团', '6222000', '皖西建设集团', 1)""").params(tender, day.plusYears(1)).update();
        jdbc.sql("""
                        insert into award (tender, bid, contractor, designer, supervisor, tester, sum_fen, notice_number,
                                           awarded_on)
                        select tender, id, 'huaxiaConstruction', 'anhuiDesign', 'luanSupervision', 'luanTesting', 1, '中标1号',
                               cast(? as date)
                        from bid where tender = ?""").params(day, tender).update();
        jdbc.sql("insert into contract (tender, number, sum_fen, signed_on) values (?, '施合2026-1', 1, ?)")
                .params(tender, day)
                .update();
    }
}
