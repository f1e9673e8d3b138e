package cn.jiugai.permit;

import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.SignedContract;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the units answer in the approvals. */
@Component
class PermitPlay {

    static final String FACTS = "userTask_stateProjectFacts";
    static final String REQUEST = "userTask_requestProcedures";
    static final String APPROVE = "userTask_approveProcedure";
    static final String APPLY = "userTask_applyConstructionPermit";

    static final Map<String, Object> GRANTED =
            Map.of("outcome", "granted", "documentNumber", "金批〔2026〕12号", "issuedOn", "2026-03-09");

    private static final Map<String, Object> APPLICANT = Map.of("applicant", "李某 0564-0000000");

    private final Player player;
    private final SignedContract contracts;

    PermitPlay(Player player, SignedContract contracts) {
        this.player = player;
        this.contracts = contracts;
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
        contracts.sign(project, new Fen(1), LocalDate.of(2026, 4, 20));
    }
}
