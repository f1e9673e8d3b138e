package cn.jiugai.scheme;

import cn.jiugai.consultation.DiscussionPlay;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Player;
import cn.jiugai.survey.ElevatorDemand;
import cn.jiugai.survey.SurveyRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays steps of the scheme review, for tests of this and of later phases. */
@Component
public class SchemePlay {

    static final Map<String, Object> AGREE = Map.of("stance", "agree");

    private final Player player;
    private final FundingPlay funding;
    private final DiscussionPlay discussion;
    private final SchemeRegister schemes;
    private final WorksListRegister lists;
    private final WorksListImport imports;
    private final SurveyRecords surveys;
    private final ScheduleRegister schedules;
    private final JdbcClient jdbc;

    SchemePlay(
            Player player,
            FundingPlay funding,
            DiscussionPlay discussion,
            SchemeRegister schemes,
            WorksListRegister lists,
            WorksListImport imports,
            SurveyRecords surveys,
            ScheduleRegister schedules,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.schedules = schedules;
        this.player = player;
        this.funding = funding;
        this.discussion = discussion;
        this.schemes = schemes;
        this.lists = lists;
        this.imports = imports;
        this.surveys = surveys;
    }

    /** The draft with all its parts, and a works list with all that the survey makes necessary. */
    public void draft(String project) {
        player.complete(project, "userTask_draftScheme", parts());
        list(project);
    }

    /** After the draft: money, opinions of residents, all parties and the fire authority, until the street settles them. */
    public void hear(String project) {
        funding.play(project);
        discussion.play(project);
        opinions(project);
    }

    /** All are asked, all agree, every charging site is safe. */
    public void opinions(String project) {
        player.complete(project, "userTask_addConsulted", Map.of());
        player.completeAll(project, "userTask_giveSchemeOpinion", AGREE);
        confirmSites(project);
    }

    /** Writes a round of the scheme into the register whose list holds all that these communities need. */
    public void drafted(String project, Map<String, Integer> elevatorDemand) {
        drafted(project, WorksRows.complete(elevatorDemand));
    }

    void confirmSites(String project) {
        player.completeAll(
                project,
                "userTask_confirmChargingSite",
                Map.of("siteSafety", "safe", "confirmationNumber", "金消〔2026〕12号", "confirmedOn", "2026-03-02"));
    }

    /** Writes a round of the scheme with its list into the register, as if it had been drafted; for tests of what follows. */
    public void drafted(String project, byte[] workbook) {
        schemes.add(project, "技术导则", "衡量标准", Map.of());
        imports.take(new WorksListImport.Source(project, "test", "JA-4.2-1", "test"), workbook);
        lists.submit(project);
        lists.compare(project);
    }

    void list(String project) {
        list(project, complete(project));
    }

    void list(String project, byte[] workbook) {
        imports.take(new WorksListImport.Source(project, "test", "JA-4.2-1", "test"), workbook);
        player.complete(project, "userTask_listWorks", Map.of());
    }

    /** A works list with all that the survey makes necessary. */
    byte[] complete(String project) {
        return WorksRows.complete(demand(project));
    }

    Map<String, Integer> demand(String project) {
        Map<String, Integer> demand = new LinkedHashMap<>();
        for (ElevatorDemand community : surveys.elevatorDemand(project)) {
            demand.put(community.community(), community.stairwells());
        }
        return demand;
    }

    /** An idle site of 60 square metres, as if the survey had listed it. */
    public void offer(String community, String kind, String place) {
        jdbc.sql("""
                        insert into idle_site (community, kind, place, area_m2, person, listed_at)
                        select id, ?, ?, 60, 'test', current_timestamp from community where name = ?""").params(kind, place, community).update();
    }

    /** The review by the city, in which everybody agrees, and its conclusion. */
    public void pass(String project) {
        convene(project, List.of());
        player.completeAll(project, "userTask_reviewScheme", AGREE);
        player.complete(
                project,
                "userTask_issueConclusion",
                Map.of("conclusionNumber", "六建论〔2026〕7号", "concludedOn", "2026-03-24"));
    }

    /** The joint schedule of the utilities, to which all agree. */
    public void schedule(String project) {
        List<Trench> trenches = schedules.schedule(Player.JINAN, project).trenches();
        Window window = new Window(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 20));
        schedules.propose(project, trenches.stream().collect(Collectors.toMap(each -> each, each -> window)), "test");
        player.complete(project, "userTask_proposeWindows", Map.of());
        player.completeAll(project, "userTask_confirmWindows", Map.of("scheduleAnswer", "agree"));
    }

    /** A sheet of windows for all places, or for those of one utility; careless units choose their own days. */
    public byte[] windows(String project, Optional<String> unit, boolean careful, Random random) {
        TrenchRows rows = new TrenchRows();
        for (Trench trench : schedules.schedule(Player.JINAN, project).trenches()) {
            if (unit.isEmpty() || trench.utilities().contains(unit.get())) {
                LocalDate from = LocalDate.of(2027, 9, 10).plusDays(careful ? 0 : random.nextInt(3));
                rows.row(
                        trench.community(),
                        trench.place(),
                        from.toString(),
                        from.plusDays(9).toString());
            }
        }
        return rows.build();
    }

    void convene(String project, List<String> extra) {
        player.complete(
                project,
                "userTask_conveneReview",
                Map.of("meetingDay", "2026-03-20", "meetingPlace", "市住建局三楼会议室", "extraReviewers", extra));
    }

    static Map<String, Object> parts() {
        Map<String, Object> parts = new HashMap<>(Map.of("guide", "技术导则（2022版）", "standard", "改造工作衡量标准"));
        for (SchemePart part : SchemePart.values()) {
            parts.put(part.variable().name(), part.title() + "：详见方案文本");
        }
        return parts;
    }

    /** What the street answers when it submits the scheme. */
    static Map<String, Object> voices() {
        return Map.of(
                "residentsOpinion", "增加停车位",
                "residentsOutcome", "已采纳，增设42个",
                "communityOpinion", "设议事亭",
                "communityOutcome", "已采纳",
                "managerAbsent", true,
                "schemeHandling", "submit");
    }
}
