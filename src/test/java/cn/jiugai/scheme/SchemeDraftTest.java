package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.survey.SurveyPlay;
import java.util.HashMap;
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
    private static final String LIST = "userTask_listWorks";

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRecords records;

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

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
