package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Communities;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import cn.jiugai.survey.SurveyPlay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("schemeDraft")
@DisplayName("编制改造方案")
class SchemeDraftTest {

    private static final String DRAFT = "userTask_draftScheme";
    private static final String SITE = "userTask_decideSiteUse";
    private static final String LIST = "userTask_listWorks";

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRecords records;

    @Autowired
    private SiteRegister sites;

    @Autowired
    private ChargingRegister charging;

    @Autowired
    private ScheduleRegister schedules;

    @Autowired
    private WorksListTemplate template;

    @Autowired
    private WorksListImport imports;

    @Autowired
    private Communities communities;

    private String project;
    private String first;
    private String second;
    private ProcessInstance draft;

    @BeforeEach
    void start() {
        project = player.newProject();
        first = "甲小区" + project;
        second = "乙小区" + project;
        SurveyPlay.finish(player, project);
        draft = player.start("schemeDraft", project);
    }

    @Test
    @DisplayName("缺资金筹措和建后管养：退回街道，点名两个部分；已写的带出来")
    void twoPartsMissing() {
        Map<String, Object> parts = new HashMap<>(SchemePlay.parts());
        parts.remove("funding");
        parts.put("upkeep", " ");
        player.complete(project, DRAFT, parts);

        assertThat(player.open(project)).containsExactly(DRAFT);
        assertThat(reasons(DRAFT)).contains("现为6个部分", "“资金筹措”“建后管养”", "JA-3.3-2");
        assertThat(player.variable(project, DRAFT, "design")).isEqualTo("方案设计：详见方案文本");
        player.complete(project, DRAFT, SchemePlay.parts());
        assertThat(player.open(project)).containsExactly(LIST);
    }

    @Test
    @DisplayName("有闲置场地：先逐处安排，再编清单，清单表单列出安排")
    void sites() {
        play.offer(first, "LAND", "3栋北侧空地");
        player.complete(project, DRAFT, SchemePlay.parts());

        assertThat(player.open(project)).containsExactly("userTask_decideSiteUse");
        player.complete(project, "userTask_decideSiteUse", Map.of("sitePurpose", "POCKET_PARK"));
        assertThat((String) player.variable(project, LIST, "siteUses")).isEqualTo("- %s 3栋北侧空地：口袋公园".formatted(first));
    }

    @Test
    @DisplayName("清单没有上传，后来又少了乙小区的充电安排、甲小区的电梯：退回清单，点名；补齐后编成")
    void worksListIncomplete() {
        player.complete(project, DRAFT, SchemePlay.parts());
        player.complete(project, LIST, Map.of());

        assertThat(player.open(project)).containsExactly(LIST);
        assertThat(reasons(LIST)).contains("现为0项", "缺改造内容清单", "JA-4.2-1");
        play.list(project, new WorksRows().charging(first).elevators(second, 2).build());

        assertThat(player.open(project)).containsExactly(LIST);
        assertThat(reasons(LIST))
                .contains("2个小区中1个已定", "缺1个小区：" + second, "JA-4.7-1")
                .contains("%s有加装需求的2个单元统筹安排施工工序，现为同步加装0个单元，还差2个单元".formatted(first), "JA-4.6-1");
        play.list(project);
        assertThat(player.ended(draft)).isTrue();
        assertThat(player.ends(draft)).containsExactly("endEvent_schemeDrafted");
        assertThat(records.worksItems(project)).hasSize(10);
        assertThat(records.worksItems(project).get(1).line()).isEqualTo(LineOwner.WATER);
        assertThat(records.worksItems(project).stream().map(WorksItem::cost).reduce(Fen.ZERO, Fen::plus))
                .isEqualTo(Fen.ofYuan("6036001.30"));
    }

    @Test
    @DisplayName("编清单时看得到摸底的充电和电梯需求，下载的清单也带出来，填好可以上传")
    void demandShown() {
        player.complete(project, DRAFT, SchemePlay.parts());

        assertThat((String) player.variable(project, LIST, "worksDemand"))
                .isEqualTo(
                        "- %s：电动车60辆，需要充电车位20个；2个单元需要加装电梯\n- %s：电动车60辆，需要充电车位20个；2个单元需要加装电梯".formatted(first, second));
        play.list(project, new WorksRows().community(first, 2).build());
        Faults none = new Faults();
        List<Line> rows =
                Table.read(Workbook.open(template.of(project)), ChargingSheet.NAME, ChargingSheet.COLUMNS, none);
        assertThat(none.all()).isEmpty();
        assertThat(rows)
                .extracting(
                        row -> row.raw(SheetCells.COMMUNITY),
                        row -> row.raw(ChargingSheet.DEMAND),
                        row -> row.raw(ChargingSheet.PLACE))
                .containsExactly(tuple(first, "20", "北门东侧"), tuple(second, "20", ""));
    }

    @Test
    @DisplayName("修改方案时点名重新安排一处：带出原来的用途，只问这一处，改过的用途代替原来的；没有点名的不变")
    void siteDecidedAnew() {
        play.offer(first, "LAND", "3栋北侧空地");
        play.offer(first, "ROOM", "原传达室");
        player.complete(project, DRAFT, SchemePlay.parts());
        player.completeAll(project, SITE, Map.of("sitePurpose", "OTHER", "siteNote", "晾晒场"));
        play.list(project);
        assertThat(player.ended(draft)).isTrue();

        draft = player.start("schemeDraft", project);
        String room = sites.offered(project).get(1).key();
        assertThat(player.variable(project, DRAFT, "decidedSites").toString())
                .contains("%s 原传达室（闲置房屋，60平方米）：其他".formatted(first), room);
        Map<String, Object> revised = new HashMap<>(SchemePlay.parts());
        revised.put("sitesToChange", List.of(room));
        player.complete(project, DRAFT, revised);
        assertThat(player.task(project, SITE).getName()).endsWith("原传达室");
        assertThat(player.variable(project, SITE, "sitePurpose")).isEqualTo("OTHER");
        assertThat(player.variable(project, SITE, "siteNote")).isEqualTo("晾晒场");
        player.complete(project, SITE, Map.of("sitePurpose", "ELDERLY_CARE"));

        assertThat(player.open(project)).containsExactly(LIST);
        assertThat(records.siteUses(project))
                .containsExactly(
                        new SiteUse(first + " 3栋北侧空地", SitePurpose.OTHER, "晾晒场", false),
                        new SiteUse(first + " 原传达室", SitePurpose.ELDERLY_CARE, null, false));
    }

    @Test
    @DisplayName("清单上传后乙小区调出：改造内容、充电位置、开挖处和闲置场地都不再算它，清单照样完整，还能下载再上传")
    void communityLeaves() {
        play.offer(second, "LAND", "门口空地");
        player.complete(project, DRAFT, SchemePlay.parts());
        player.complete(project, SITE, Map.of("sitePurpose", "PARKING"));
        play.list(project);
        assertThat(schedules.schedule(Player.JINAN, project).trenches()).hasSize(2);
        communities.remove(project, second, new ScopeChange("范围调整申请", "jinanHousing"));

        assertThat(records.worksItems(project))
                .hasSize(5)
                .allMatch(item -> item.community().equals(first));
        assertThat(charging.sites(project)).extracting(ChargingSite::community).containsExactly(first);
        assertThat(schedules.schedule(Player.JINAN, project).trenches())
                .extracting(Trench::community)
                .containsExactly(first);
        assertThat(records.siteUses(project)).isEmpty();
        assertThat(imports.take(new WorksListImport.Source(project, "test", "JA-4.2-1", "test"), template.of(project))
                        .items())
                .isEqualTo(5);
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
