package cn.jiugai.construction;

import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.SignedContract;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier phases leave in the register before construction, and the answers of its steps. */
@Component
public class ConstructionPlay {

    /** Each request names persons of its own: nobody answers for two sites at once. */
    private static final AtomicInteger CERTIFICATE = new AtomicInteger();

    private final Player player;
    private final SignedContract contracts;
    private final JdbcClient jdbc;

    ConstructionPlay(Player player, SignedContract contracts, JdbcClient jdbc) {
        this.player = player;
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    /** A project with its companies, a scheme that opens no ground, and a contract over 7,500,000 yuan, without a permit. */
    public String newProject() {
        String project = player.newProject();
        player.nameCompanies(project);
        contracts.sign(project, new Fen(750_000_000), LocalDate.of(2026, 4, 25));
        setScheme(project, true);
        return project;
    }

    /** Binds the manager of the winning bid. */
    void awarded(String project, String manager, String certificate) {
        jdbc.sql(
                        "update bid set manager = ?, certificate = ? where tender = (select max(id) from tender where project = ?)")
                .params(manager, certificate, project)
                .update();
        jdbc.sql("""
                        insert into bound_person (tender, project, firm, name, certificate, bound_on)
                        select max(id), project, '皖西建设集团', :manager, :certificate, date '2026-04-25' from tender
                        where project = :project group by project""")
                .param("manager", manager)
                .param("certificate", certificate)
                .param("project", project)
                .update();
    }

    void setScheme(String project, boolean passed) {
        jdbc.sql("delete from scheme where project = ?").param(project).update();
        jdbc.sql("insert into scheme (project, round, guide, standard, passed) values (?, 1, '技术导则', '建设标准', ?)")
                .params(project, passed)
                .update();
    }

    public void permit(String project) {
        jdbc.sql("""
                        insert into permit_procedure (project, procedure_id, name, department, stage, term, needed, reason)
                        values (?, 'constructionPermit', '施工许可', 'approvalBureau', 'PERMITS', 5, true, '依法需要')""").param(project).update();
        OffsetDateTime granted = OffsetDateTime.parse("2026-05-10T10:00:00+08:00");
        jdbc.sql("""
                        insert into permit_round (project, procedure_id, applicant, requested_at, answered_at, working_days,
                                                  unit, document_number, issued_on)
                        values (?, 'constructionPermit', '李某', ?, ?, 3, 'jinanApproval', '341502202605100101', ?)""")
                .params(project, granted.minusDays(5), granted, LocalDate.of(2026, 5, 10))
                .update();
    }

    /** One open violation. */
    void violation(String project) {
        jdbc.sql("""
                        insert into violation (project, number, place, kind, structure, temporary, listed_by)
                        values (?, 1, '3号楼南侧', 'FIRE_LANE', false, true, 'zhongshiCommunity')""").param(project).update();
    }

    void closeViolation(String project) {
        jdbc.sql("update violation set outcome = 'CLEARED', closed_on = ? where project = ?")
                .params(LocalDate.of(2026, 5, 20), project)
                .update();
    }

    public static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "officer", "王监督",
                "officerPhone", "0564-3300001",
                "officerFullTime", true,
                "supervisionPlan", "金质监计〔2026〕3号",
                "checkpoints", List.of("管线沟槽", "屋面防水"),
                "moreCheckpoint1", "雨污分流通水试验"));
    }

    public static Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "plannedStart", "2026-05-25",
                "implementingEntityPerson", "赵建设",
                "designerPerson", "钱设计",
                "noSurveyor", true,
                "contractorPerson", "孙施工",
                "contractorPhone", "13800000000",
                "contractorCertificate", "皖134%04d".formatted(CERTIFICATE.incrementAndGet()),
                "supervisorPerson", "李监理",
                "supervisorCertificate", "34%06d".formatted(CERTIFICATE.incrementAndGet())));
    }

    /** A serious safety finding at a checkpoint. */
    public static Map<String, Object> danger() {
        Map<String, Object> found = new HashMap<>(inspection());
        found.putAll(Map.of("problemsFound", true, "finding", "沟槽无支护", "responsible", "contractor", "serious", true));
        return found;
    }

    public static Map<String, Object> stopOrder() {
        return Map.of("stopOrder", "金质停〔2026〕1号", "stoppedOn", "2026-06-10");
    }

    public static Map<String, Object> resumeOrder(String day) {
        return Map.of("resumeOrder", "金质复〔2026〕1号", "resumedOn", day);
    }

    public static Map<String, Object> order() {
        return Map.of("startOrder", "开工令1号", "startedOn", "2026-05-26");
    }

    public static Map<String, Object> inspection() {
        return Map.of("inspectedOn", "2026-06-10", "inspector", "王监督");
    }

    public static Map<String, Object> concealedRequest() {
        return Map.of("readyOn", "2026-06-08", "selfCheck", "管径、坡度、接口自检合格");
    }

    public static Map<String, Object> accepted() {
        return Map.of("acceptance", "accepted", "seenOn", "2026-06-09");
    }

    public static Map<String, Object> covering() {
        return Map.of("coveredOn", "2026-06-11", "coverState", "分层回填夯实，留有影像");
    }
}
