package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.consultation.MenuPlay;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.SheetPlay;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "schemeDraft", district = "haigang")
@DisplayName("海港区编制改造方案")
class HaigangSchemeDraftTest {

    private static final String DRAFT = "userTask_draftScheme";
    private static final String REVIEW = "userTask_reviewProtection";
    private static final String LIST = "userTask_listWorks";

    @Autowired
    private Player player;

    @Autowired
    private SheetPlay uploads;

    @Autowired
    private Timers timers;

    @Autowired
    private MenuPlay menus;

    @Autowired
    private SchemeRecords records;

    @Autowired
    private Projects projects;

    @Autowired
    private Clock clock;

    private String project;
    private String community;
    private ProcessInstance draft;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        community = "新小区" + project;
        menus.ranked(project);
        draft = player.start("schemeDraft", project);
    }

    @Test
    @DisplayName("HG-1-1 每项改造内容标明六项目标之一；HG-4.1-6 两项诉求只答复一项，还差1项；都落实后编成")
    void demands() {
        assertThat((String) player.variable(project, DRAFT, "menuRanking")).contains("第1位 供热管线：80户", "第2位 加装电梯：30户");
        assertThat(player.unit(player.task(project, DRAFT))).isEqualTo("haigangRenewal");
        int counted = infrastructureOfTheYear();
        player.complete(project, DRAFT, HaigangDraftPlay.scheme("none", null));

        assertThat(uploads.refused(
                                project,
                                LIST,
                                "demand-list",
                                new DemandListRows()
                                        .item(community, "更换供热管网", "供热管线", "基础类", "补差", "供热", "", 800000, "小区主路", "是")
                                        .reply("供热管线", "不列入", "")
                                        .reply("户内改造", "列入", "")
                                        .build())
                        .toString())
                .contains("完善基础设施、建设海绵城市、提升居住环境、配套服务功能、打造特色文化、建立长效机制之一（HG-1-1）")
                .contains("专营单位、其他之一（HG-6-2）", "不列入的理由（HG-4.1-6）", "点菜单中的一项")
                .doesNotContain("JA-");
        player.complete(project, LIST, settled());
        assertThat(reasons(LIST)).contains("缺改造内容清单", "HG-1-1");
        assertThat(uploads.take(
                        project,
                        LIST,
                        "demand-list",
                        new DemandListRows()
                                .usual(community)
                                .reply("供热管线", "列入", "")
                                .build()))
                .isEqualTo("已登记改造内容3项，共2,150,000.55元，代替此前上传的清单；居民诉求列入1项，不列入0项");
        player.complete(project, LIST, settled());
        assertThat(reasons(LIST)).contains("2项诉求中1项已列入或答复", "还差1项：加装电梯（30户）", "HG-4.1-6");
        byte[] template = uploads.template(project, LIST, "demand-list");
        assertThat(uploads.take(project, LIST, "demand-list", template)).contains("改造内容3项", "列入1项");

        uploads.take(
                project,
                LIST,
                "demand-list",
                new DemandListRows()
                        .usual(community)
                        .reply("供热管线", "列入", "")
                        .reply("加装电梯", "不列入", "楼间距不足")
                        .build());
        assertThat((String) player.variable(project, LIST, "worksList"))
                .contains("目的：完善基础设施1项", "建设海绵城市0项")
                .doesNotContain("补差", "充电设施");
        player.complete(project, LIST, settled());
        assertThat(player.ends(draft)).containsExactly("endEvent_schemeDrafted");
        assertThat(infrastructureOfTheYear()).as("the year is counted by aim").isEqualTo(counted + 1);
        assertThat(records.worksItems(project))
                .extracting(WorksItem::purpose)
                .containsExactly(Purpose.INFRASTRUCTURE, Purpose.LIVING_ENVIRONMENT, Purpose.SERVICES);
        assertThat(records.listedOn(project)).contains(LocalDate.now(clock));
    }

    private int infrastructureOfTheYear() {
        return records.worksFigures(Player.HAIGANG, projects.get(project).planYear()).stream()
                .filter(figure -> figure.purpose() == Purpose.INFRASTRUCTURE)
                .mapToInt(WorksFigure::items)
                .sum();
    }

    @Test
    @DisplayName("HG-4.2-5 绿色技术可以选、也可以不选")
    void green() {
        player.complete(project, DRAFT, HaigangDraftPlay.scheme("none", null));
        assertThat(records.greenTechniques(project)).containsExactlyInAnyOrder("LED节能照明", "透水铺装和下凹式绿地");

        String other = player.newHaigangProject();
        player.start("schemeDraft", other);
        Map<String, Object> plain = new HashMap<>(HaigangDraftPlay.scheme("none", null));
        plain.put("greenTechniques", List.of());
        player.complete(other, DRAFT, plain);
        assertThat(player.open(other)).containsExactly(LIST);
        assertThat(records.greenTechniques(other)).isEmpty();
    }

    @Test
    @DisplayName("HG-4.2-9 涉及历史建筑：先过保护修缮审查；不同意的退回修改，同意后才编清单；逾期转督办")
    void historic() {
        player.complete(project, DRAFT, HaigangDraftPlay.scheme("building", "老火车站"));
        assertThat(player.unit(player.task(project, REVIEW))).isEqualTo("haigangHeritage");
        assertThat((String) player.variable(project, REVIEW, "protection")).isEqualTo("历史建筑：老火车站");
        player.complete(project, REVIEW, review("refuse", "保留原有立面"));

        assertThat(player.open(project)).containsExactly(DRAFT);
        assertThat(reasons(DRAFT)).contains("历史建筑“老火车站”", "不同意：保留原有立面", "HG-4.2-9");
        player.complete(project, DRAFT, HaigangDraftPlay.scheme("building", "老火车站"));
        timers.fireWhenDue(project, "boundaryEvent_reviewProtectionOverdue");
        player.runJobs(project);
        assertThat(player.ends(draft)).containsExactly("endEvent_escalated");
        player.complete(project, REVIEW, review("agree", null));
        assertThat(player.open(project)).contains(LIST);
        assertThat(records.protection(project)).contains(new Protection(Historic.BUILDING, "老火车站", true, null));
    }

    private Map<String, Object> settled() {
        return Map.of("listedOn", LocalDate.now(clock).toString());
    }

    private Map<String, Object> review(String stance, String requirements) {
        Map<String, Object> review = new HashMap<>(Map.of(
                "protectionStance",
                stance,
                "protectionNumber",
                "海文保〔2024〕3号",
                "protectionDay",
                LocalDate.now(clock).toString()));
        if (requirements != null) {
            review.put("protectionRequirements", requirements);
        }
        return review;
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
