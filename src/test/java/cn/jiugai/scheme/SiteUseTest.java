package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("siteUse")
@DisplayName("安排腾空场地")
class SiteUseTest {

    private static final String DECIDE = "userTask_decideSiteUse";
    private static final Map<String, Object> PARKING = Map.of("sitePurpose", "PARKING");

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRegister schemes;

    @Autowired
    private SchemeRecords records;

    private String project;
    private String first;

    @BeforeEach
    void offer() {
        project = player.newProject();
        first = "甲小区" + project;
        play.offer(first, "LAND", "3栋北侧空地");
        play.offer(first, "ROOM", "原传达室");
    }

    @Test
    @DisplayName("一处建停车场，一处不利用并写明理由：逐处登记，全部安排后结束")
    void decided() {
        ProcessInstance use = player.start("siteUse", project);
        assertThat(player.tasks(project, DECIDE))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("安排场地用途：%s 3栋北侧空地".formatted(first), "安排场地用途：%s 原传达室".formatted(first));
        assertThat(player.variable(land(), "siteText")).isEqualTo("%s 3栋北侧空地（闲置土地，60平方米）".formatted(first));
        player.complete(land(), PARKING);
        player.complete(project, DECIDE, Map.of("sitePurpose", "UNUSED", "siteNote", "危房，另行拆除"));

        assertThat(player.ended(use)).isTrue();
        assertThat(player.ends(use)).containsExactly("endEvent_sitesDecided");
        assertThat(records.siteUses(project))
                .containsExactly(
                        new SiteUse(first + " 3栋北侧空地", SitePurpose.PARKING, null, false),
                        new SiteUse(first + " 原传达室", SitePurpose.UNUSED, "危房，另行拆除", false));
    }

    @Test
    @DisplayName("不利用又不说理由：不收")
    void noReason() {
        player.start("siteUse", project);

        assertThatThrownBy(() -> player.complete(land(), Map.of("sitePurpose", "UNUSED")))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("不利用的理由");
        assertThat(player.tasks(project, DECIDE)).hasSize(2);
    }

    @Test
    @DisplayName("办理中又腾出一处：不能结束，点名，只再安排这一处")
    void oneMore() {
        ProcessInstance use = player.start("siteUse", project);
        play.offer(first, "LAND", "5栋南侧");
        player.completeAll(project, DECIDE, PARKING);

        assertThat(player.ended(use)).isFalse();
        Task open = player.task(project, DECIDE);
        assertThat(open.getName()).endsWith("5栋南侧");
        assertThat((String) player.variable(open, "reasons"))
                .contains("现为3处中2处已定", "缺1处：%s 5栋南侧".formatted(first), "JA-4.3-1", "请对这些场地逐处作出安排");
        player.complete(open, Map.of("sitePurpose", "OTHER", "siteNote", "晾晒场"));
        assertThat(player.ended(use)).isTrue();
    }

    @Test
    @DisplayName("方案通过后才腾空的：登记为方案的补充；没有新场地的直接结束")
    void supplement() {
        player.start("siteUse", project);
        player.completeAll(project, DECIDE, PARKING);
        play.drafted(project, new WorksRows().charging(first).build());
        schemes.conclude(project, "六建论〔2026〕7号", LocalDate.of(2026, 3, 24));
        assertThat(player.ended(player.start("siteUse", project))).isTrue();
        play.offer(first, "LAND", "拆除雨棚后的空地");
        player.start("siteUse", project);
        player.complete(project, DECIDE, Map.of("sitePurpose", "ELDERLY_CARE"));

        assertThat(records.siteUses(project))
                .filteredOn(SiteUse::supplement)
                .containsExactly(new SiteUse(first + " 拆除雨棚后的空地", SitePurpose.ELDERLY_CARE, null, true));
    }

    private Task land() {
        return player.tasks(project, DECIDE).stream()
                .filter(task -> task.getName().endsWith("空地"))
                .findFirst()
                .orElseThrow();
    }
}
