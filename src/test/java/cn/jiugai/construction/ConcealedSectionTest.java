package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.WorksStops.Order;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("concealedSection")
@DisplayName("隐蔽部位验收")
class ConcealedSectionTest {

    private static final String REQUEST = "userTask_requestConcealed";
    private static final String ACCEPT = "userTask_acceptConcealed";
    private static final String COVER = "userTask_reportCovering";

    @Autowired
    private Player player;

    @Autowired
    private ConstructionPlay play;

    @Autowired
    private ConcealedRegister sections;

    @Autowired
    private WorksStops stops;

    @Autowired
    private WorkCalendar calendar;

    private String project;
    private ProcessInstance section;

    @BeforeEach
    void start() {
        project = play.newProject();
        sections.setSections(project, List.of("管线沟槽"));
        section = player.start("concealedSection", project, Map.of("section", "管线沟槽"));
    }

    @Test
    @DisplayName("报验、监理验收合格、再覆盖：登记覆盖")
    void covered() {
        player.complete(project, REQUEST, ConstructionPlay.concealedRequest());
        assertThat(player.unit(player.task(project, ACCEPT))).isEqualTo("luanSupervision");
        assertThat((String) player.variable(project, ACCEPT, "request")).contains("2026-06-08", "管径、坡度、接口自检合格");
        player.complete(project, ACCEPT, ConstructionPlay.accepted());
        assertThat(sections.coveredSections(project)).isEmpty();
        player.complete(project, COVER, ConstructionPlay.covering());

        assertThat(player.ends(section)).containsExactly("endEvent_sectionCovered");
        assertThat(sections.coveredSections(project)).containsExactly("管线沟槽");
    }

    @Test
    @DisplayName("没有验收就上报覆盖：退回，点名部位；验收合格后才登记覆盖")
    void coveredUnseen() {
        player.complete(project, COVER, ConstructionPlay.covering());

        assertThat(player.open(project)).containsExactly(COVER, REQUEST);
        assertThat((String) player.variable(project, COVER, "reasons")).contains("现为未报验", "缺“管线沟槽”的验收合格记录", "JA-3.5-4");
        assertThat(sections.coveredSections(project)).isEmpty();

        player.complete(project, REQUEST, ConstructionPlay.concealedRequest());
        player.complete(project, COVER, ConstructionPlay.covering());
        assertThat((String) player.variable(project, COVER, "reasons")).contains("监理尚未验收");
        player.complete(project, ACCEPT, ConstructionPlay.accepted());
        player.complete(project, COVER, ConstructionPlay.covering());
        assertThat(player.ended(section)).isTrue();
    }

    @Test
    @DisplayName("监理验收不合格：带原因退回施工单位，此时覆盖也退回；重新报验合格后覆盖")
    void refusedFirst() {
        player.complete(project, REQUEST, ConstructionPlay.concealedRequest());
        player.complete(
                project, ACCEPT, Map.of("acceptance", "refused", "seenOn", "2026-06-09", "acceptanceRemark", "坡度不足"));
        assertThat((String) player.variable(project, REQUEST, "reasons")).contains("“管线沟槽”", "监理意见：坡度不足", "JA-3.5-4");
        player.complete(project, COVER, ConstructionPlay.covering());
        assertThat((String) player.variable(project, COVER, "reasons")).contains("监理验收不合格（坡度不足）");

        player.complete(project, REQUEST, ConstructionPlay.concealedRequest());
        player.complete(project, ACCEPT, ConstructionPlay.accepted());
        player.complete(project, COVER, ConstructionPlay.covering());
        assertThat(sections.coveredSections(project)).containsExactly("管线沟槽");
    }

    @Test
    @DisplayName("别处有严重安全问题在停工整改：验收合格也不能覆盖")
    void stopped() {
        player.complete(project, REQUEST, ConstructionPlay.concealedRequest());
        player.complete(project, ACCEPT, ConstructionPlay.accepted());
        String stop = "stop-" + project;
        stops.open(stop, project, "临时用电：电箱无漏保", "qualitySafety");
        player.complete(project, COVER, ConstructionPlay.covering());

        assertThat((String) player.variable(project, COVER, "reasons")).contains("临时用电：电箱无漏保", "JA-3.6-2");
        stops.resume(stop, new Order("金质复〔2026〕1号", calendar.today(), "test"));
        stops.close(stop);
        player.complete(project, COVER, ConstructionPlay.covering());
        assertThat(player.ended(section)).isTrue();
    }
}
