package cn.jiugai.permit;

import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.SignedContract;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the units of Haigang answer in the approvals and permits. */
@Component
public class HaigangPermitPlay {

    static final String FACTS = "userTask_stateProjectFacts";
    static final String REQUEST = "userTask_requestApprovals";
    static final String APPROVE = "userTask_approveProcedure";
    static final String APPLY = "userTask_applyForPermits";
    static final String FUNDS = "userTask_confirmFunds";
    static final String NAME = "userTask_nameSupervisor";

    private static final Map<String, Object> APPLICANT = Map.of("applicant", "刘某 0335-0000000");
    private static final Map<String, Object> GRANTED =
            Map.of("outcome", "granted", "documentNumber", "海审批〔2026〕8号", "issuedOn", "2026-03-09");

    private final Player player;
    private final SignedContract contracts;

    HaigangPermitPlay(Player player, SignedContract contracts) {
        this.player = player;
        this.contracts = contracts;
    }

    /** A project of public money and low risk that changes nothing; and what is different. */
    void state(String project, Map<String, Object> different) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "publicFunds", true,
                "landChange", false,
                "planningChange", false,
                "fireWorks", false,
                "civilDefence", false,
                "mainStructure", false,
                "risk", "LOW"));
        facts.putAll(different);
        player.complete(project, FACTS, facts);
    }

    /** Project approval and financial review, applied for and granted. */
    void approve(String project, Map<String, Object> different) {
        player.start("approvals", project);
        state(project, different);
        player.complete(project, REQUEST, APPLICANT);
        grantAll(project);
    }

    void request(String project) {
        player.complete(project, REQUEST, APPLICANT);
    }

    void grantAll(String project) {
        player.completeAll(project, APPROVE, GRANTED);
    }

    void contract(String project) {
        contracts.sign(project, new Fen(1), LocalDate.of(2026, 4, 20));
    }

    /** Applies with the fees of these names paid and the others owed. */
    public void apply(String project, String... paid) {
        Map<String, Object> answer = new HashMap<>(APPLICANT);
        for (Fee fee : Fee.values()) {
            answer.put(fee.field() + "Amount", fee == Fee.RESERVE ? 120000.01 : 60000);
            boolean isPaid = List.of(paid).contains(fee.field());
            answer.put(fee.field() + "State", isPaid ? "paid" : "owed");
            if (isPaid) {
                answer.put(fee.field() + "PaidOn", "2026-04-01");
                answer.put(fee.field() + "Voucher", "缴" + fee.field());
            }
        }
        player.complete(project, APPLY, answer);
    }

    void funds(String project, String outcome) {
        player.complete(
                project,
                FUNDS,
                Map.of("fundsOutcome", outcome, "fundsOpinion", "中央补助资金尚未到位", "fundsReviewedOn", "2026-04-22"));
    }

    void nameSupervisors(String project) {
        player.completeAll(
                project,
                NAME,
                Map.of(
                        "supervisionOfficer",
                        "赵监督",
                        "officerPhone",
                        "0335-0000001",
                        "supervisionPoints",
                        "屋面防水、外墙保温、脚手架，每月到场",
                        "supervisorNamedOn",
                        "2026-04-27"));
    }

    /** From the approvals to the permit, the filings and the supervisors, with fees paid by these names and others owed. */
    public void issueAhead(String project, String... paid) {
        approve(project, Map.of());
        contract(project);
        player.start("permits", project);
        apply(project, paid);
        funds(project, "short");
        grantAll(project);
        nameSupervisors(project);
    }
}
