package cn.jiugai.site;

import cn.jiugai.board.BoardPlay;
import cn.jiugai.construction.ConstructionPlay;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.SignedContract;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier phases leave in the register before a site of Haigang's, and the answers of its steps. */
@Component
public class SitePlay {

    public static final String GROUP = "userTask_nameSupervisionGroup";
    public static final String PERSONS = "userTask_registerPersons";
    public static final String SCHEDULE = "userTask_planSchedule";
    public static final String MATERIALS = "userTask_listMaterials";
    public static final String LISTING = "userTask_listForGuarantee";
    public static final String BOARDS = "userTask_putUpBoards";
    public static final String ORDER = "userTask_signStartOrder";

    /** Each site has persons of its own: nobody answers for two at once. */
    private static final AtomicInteger CERTIFICATE = new AtomicInteger();

    private final Player player;
    private final ConstructionPlay construction;
    private final SignedContract contracts;
    private final BoardPlay boards;
    private final JdbcClient jdbc;

    SitePlay(
            Player player, ConstructionPlay construction, SignedContract contracts, BoardPlay boards, JdbcClient jdbc) {
        this.player = player;
        this.construction = construction;
        this.contracts = contracts;
        this.boards = boards;
        this.jdbc = jdbc;
    }

    /** A project with contract, permit, works list and consensus on the property management. */
    public String newProject() {
        String project = player.newHaigangProject();
        contracts.sign(project, new Fen(450_000_000), LocalDate.of(2026, 3, 2));
        construction.permit(project);
        worksItem(project);
        consensus(project);
        return project;
    }

    private void worksItem(String project) {
        jdbc.sql(
                        "insert into works_list (project, task, person, uploaded_at) values (?, 'test', 'test', current_timestamp)")
                .param(project)
                .update();
        jdbc.sql("""
                        insert into works_item (list, number, community, name, kind, works_class, purpose, line,
                                                utility_owned, cost_fen, place, opens_ground)
                        select l.id, 1, c.id, '雨污分流改造', 'DRAINAGE', 'BASIC', 'FILL_GAPS', 'NONE', false, 100000000, '小区道路', true
                        from works_list l join community c on c.project = l.project where l.project = ?""").param(project).update();
        jdbc.sql("""
                        insert into scheme (project, round, guide, standard, passed, works_list)
                        select project, 1, '技术导则', '建设标准', true, id from works_list where project = ?""").param(project).update();
    }

    void consensus(String project) {
        jdbc.sql("""
                        insert into property_consensus (subject, reached, way, manager, fee_fen, document, form, agreed_on,
                                                        recorded_by, recorded_at)
                        values (?, true, 'FIRM', '海港物业服务公司', 60, '物业管理共识1号', 'PAPER', date '2025-11-20', 'test', current_timestamp)""").param(project).update();
    }

    /** As a project that came into the plan without an application. */
    public void withoutConsensus(String project) {
        jdbc.sql("delete from property_consensus where subject = ?")
                .param(project)
                .update();
    }

    /** Prepares the site and signs the start order. */
    public void start(String project) {
        prepare(project);
        player.complete(project, BOARDS, boards());
        player.complete(project, ORDER, order());
    }

    /** Everything before the boards. */
    void prepare(String project) {
        player.complete(project, GROUP, group());
        player.complete(project, PERSONS, persons());
        player.complete(project, SCHEDULE, schedule());
        boards.materials(project);
        player.complete(project, MATERIALS, Map.of());
        player.complete(project, LISTING, listing());
    }

    static Map<String, Object> group() {
        return new HashMap<>(Map.of(
                "foundedOn", "2026-03-10",
                "leader", "周居民",
                "leaderPhone", "13900000001",
                "member1", "吴居民",
                "home1", "1号楼1单元101",
                "member2", "郑居民",
                "home2", "2号楼3单元302"));
    }

    static Map<String, Object> persons() {
        Map<String, Object> persons = new HashMap<>(Map.of(
                "plannedStart",
                "2026-05-25",
                "noSurveyor",
                true,
                "contractorCertificate",
                "冀134%04d".formatted(CERTIFICATE.incrementAndGet()),
                "supervisorCertificate",
                "13%06d".formatted(CERTIFICATE.incrementAndGet())));
        Map.of("implementingEntity", "赵建设", "designer", "钱设计", "contractor", "孙施工", "supervisor", "李监理")
                .forEach((role, name) -> {
                    persons.put(role + "Person", name);
                    persons.put(role + "Phone", "0335-3000000");
                });
        return persons;
    }

    static Map<String, Object> schedule() {
        return new HashMap<>(Map.of(
                "section1", "雨污管网",
                "plannedOn1", "2026-06-30",
                "section2", "道路铺装",
                "plannedOn2", "2026-08-15",
                "section3", "屋面防水",
                "plannedOn3", "2026-09-20"));
    }

    static Map<String, Object> listing() {
        return Map.of("listName", "海港区2026年保障清单", "listEntry", "12", "listedOn", "2026-03-12");
    }

    static Map<String, Object> boards() {
        return new HashMap<>(Map.of(
                "responsibleBoardOn", "2026-05-20",
                "responsibleBoardPlace", "小区东门",
                "materialsBoardOn", "2026-05-21",
                "materialsBoardPlace", "小区东门"));
    }

    static Map<String, Object> order() {
        return Map.of("startOrder", "海港开工令1号", "startedOn", "2026-05-26");
    }

    public static Map<String, Object> sectionRequest(String day) {
        return Map.of("sectionFinishedOn", day, "selfCheck", "自检合格");
    }

    public static Map<String, Object> accepted(String day) {
        return new HashMap<>(Map.of("acceptance", "accepted", "seenOn", day));
    }

    /** The contractor's application for the section that is due, accepted by both parties. */
    public void acceptSection(String project, String day) {
        player.complete(project, "userTask_requestSection", sectionRequest(day));
        player.completeAll(project, "userTask_acceptSection", accepted(day));
    }
}
