package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the handover of one community of a project, where another one of the project may stand at the same step. */
@Component
class HandoverSteps {

    static final String FACTS = "userTask_stateManagementFacts";
    static final String COUNCIL = "userTask_holdCouncil";
    static final String SIDE = "userTask_giveSideOpinion";
    static final String HIRE = "userTask_hirePropertyFirm";
    static final String ASK = "userTask_askOwners";
    static final String WAY = "userTask_chooseManagementWay";
    static final String AGREE = "userTask_agreeUpkeep";
    static final String HAND_OVER = "userTask_handOverCommunity";
    static final String RECEIVE = "userTask_receiveCommunity";
    static final String AWARD = "userTask_proposeUpkeepAward";

    private final Player player;
    private final Projects projects;
    private final HandoverRegister handovers;
    private final CouncilRegister councils;
    private final TaskService tasks;
    private final JdbcClient jdbc;

    HandoverSteps(
            Player player,
            Projects projects,
            HandoverRegister handovers,
            CouncilRegister councils,
            TaskService tasks,
            JdbcClient jdbc) {
        this.player = player;
        this.projects = projects;
        this.handovers = handovers;
        this.councils = councils;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** A project that has passed its comprehensive acceptance, with a management plan. */
    String acceptedProject() {
        String project = player.newProject();
        player.nameCompanies(project);
        accept(project);
        return project;
    }

    void accept(String project) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, held_on, place, passed,
                                                        conclusion_number, concluded_on)
                        values (?, 1, ?, 'COMPREHENSIVE', date '2024-10-28', '项目现场', true, '8号', date '2024-11-01')""").params("comprehensive-" + project, project).update();
        jdbc.sql("""
                        insert into management_plan (project, round, management_mode, management_rules, council_rules)
                        values (?, 1, '社区指导、物业服务', '停车和装修约定', '每季度议事一次')""").param(project).update();
    }

    List<Community> communities(String project) {
        return projects.communities(project);
    }

    Community first(String project) {
        return communities(project).get(0);
    }

    /** Writes the facts and the council as the step would, for a model that is started on its own. */
    long stated(String project, Community community, boolean ownersAssembly, String firm, CouncilSide... existing) {
        long handover = handovers.state(project, community.id(), ownersAssembly, firm);
        councils.state(
                handover,
                List.of(CouncilSide.values()).stream()
                        .map(side -> List.of(existing).contains(side)
                                ? new Seat(side, side == CouncilSide.PROPERTY_FIRM ? firm : "云路" + side.title(), null)
                                : new Seat(side, null, "正在筹备"))
                        .toList());
        return handover;
    }

    Handover handover(String project, Community community) {
        return handovers.find(project, community.id()).orElseThrow();
    }

    /** The open task of a step for one community. */
    Task task(String project, String step, Community community) {
        List<Task> open = tasks(project, step, community);
        assertThat(open).as("%s of %s", step, community.name()).hasSize(1);
        return open.get(0);
    }

    List<Task> tasks(String project, String step, Community community) {
        return player.tasks(project, step).stream()
                .filter(task -> community.name().equals(tasks.getVariable(task.getId(), "community")))
                .toList();
    }

    void complete(String project, String step, Community community, Map<String, Object> answer) {
        player.complete(task(project, step, community), answer);
    }

    String reasons(String project, String step, Community community) {
        return (String) tasks.getVariable(task(project, step, community).getId(), "reasons");
    }

    /** Facts of a community whose council has party organisation and residents' committee; the rest is added or replaced. */
    static Map<String, Object> facts(String ownersAssembly, Map<String, Object> rest) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "partyOrganisationThere", "yes",
                "partyOrganisation", "云路社区党委",
                "residentsCommitteeThere", "yes",
                "residentsCommittee", "云路社区居委会",
                "ownersCommitteeThere", "no",
                "ownersCommitteeMissing", "业主大会尚未召开",
                "propertyFirmThere", "no",
                "propertyFirmMissing", "开放式小区，从未聘请物业",
                "ownersAssembly", ownersAssembly));
        facts.putAll(rest);
        for (CouncilSide side : CouncilSide.values()) {
            boolean there = "yes".equals(facts.get(side.there().name()));
            facts.remove((there ? side.whyMissing() : side.organisation()).name());
        }
        return facts;
    }

    static Map<String, Object> meeting(String mode, String rules, String councilRules) {
        Map<String, Object> meeting = new HashMap<>(Map.of("councilDay", "2024-11-05", "councilPlace", "社区会议室"));
        meeting.put("managementMode", mode);
        meeting.put("managementRules", rules);
        meeting.put("councilRules", councilRules);
        return meeting;
    }

    /** The council holds its meeting, and every side agrees to all parts. */
    void agreeOnPlan(String project, Community community) {
        complete(project, COUNCIL, community, meeting("物业服务", "停车和装修约定", "每季度议事一次"));
        tasks(project, SIDE, community).forEach(task -> player.complete(task, allAgreed()));
    }

    static Map<String, Object> allAgreed() {
        return Map.of(
                "managementModeStance", "agree",
                "managementRulesStance", "agree",
                "councilRulesStance", "agree");
    }

    static Map<String, Object> contract(String signedOn) {
        return Map.of(
                "hiredFirm", "jinanProperty",
                "assemblyDay", "2024-11-08",
                "contractNumber", "JA-WY-2026-03",
                "contractSignedOn", signedOn,
                "contractMonths", 36);
    }

    static Map<String, Object> opinions(int trusteeship, int socialOrganisation, int selfManagement, int noOpinion) {
        return Map.of(
                "forTrusteeship", trusteeship,
                "forSocialOrganisation", socialOrganisation,
                "forSelfManagement", selfManagement,
                "noOpinion", noOpinion,
                "ownersAskedOn", "2024-11-10");
    }

    static Map<String, Object> handedOver() {
        return Map.of("handedOverOn", "2024-11-25", "handedItems", List.of("AS_BUILT", "KEYS"));
    }

    static Map<String, Object> received(String day) {
        return Map.of("received", "yes", "receivedOn", day, "receivedBy", "王某");
    }

    /** From the duties of upkeep to the end, without an award. */
    void finish(String project, Community community, Map<String, Object> upkeep) {
        complete(project, AGREE, community, upkeep);
        complete(project, HAND_OVER, community, handedOver());
        complete(project, RECEIVE, community, received("2024-11-26"));
        complete(project, AWARD, community, Map.of());
    }
}
