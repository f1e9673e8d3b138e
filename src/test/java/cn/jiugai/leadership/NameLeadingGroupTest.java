package cn.jiugai.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.Matters.Matter;
import cn.jiugai.engine.NewMatters;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "leadingGroup", district = "haigang")
@DisplayName("领导小组登记在册：组长、副组长、办公室主任，成员单位各报负责人（HG-8-1、HG-8-2）")
class NameLeadingGroupTest {

    private static final Map<String, Object> GROUP = Map.of(
            "documentNumber", "海政办通〔2023〕42号",
            "setUpOn", "2023-12-20",
            "head", "区政府代区长",
            "deputies", "区政府副区长\n海港公安分局政委",
            "officeHead", "区住建局局长");
    private static final Map<String, Object> MEMBER =
            Map.of("person", "主要负责同志", "contact", "联络员", "phone", "0335-3000000");

    @Autowired
    private Player player;

    @Autowired
    private LeadingGroups groups;

    @Autowired
    private NewMatters matters;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from unit_role where unit = 'haigangHeritage' and role = 'parks'")
                .update();
    }

    @Test
    @DisplayName("由办公室发起，别的单位没有这一项；正在明确的，不能再发起")
    void opened() {
        player.as(
                Player.HAIGANG,
                "haigangHousing",
                () -> assertThat(matters.offered()).extracting(Matter::process).doesNotContain("leadingGroup"));
        String key = open();
        player.as(
                Player.HAIGANG,
                "haigangLeadingGroup",
                () -> assertThatThrownBy(() -> matters.open("leadingGroup")).hasMessageContaining("正在明确"));
        engine.getRuntimeService()
                .deleteProcessInstance(
                        player.task(key, "userTask_nameLeadingGroup").getProcessInstanceId(), "收回");
    }

    @Test
    @DisplayName("十三个单位都报了才算明确；其间增加的一家没有报，退回办公室补发名单")
    void named() {
        String key = open();
        String group = player.task(key, "userTask_nameLeadingGroup").getProcessInstanceId();
        assertThat(player.unit(player.task(key, "userTask_nameLeadingGroup"))).isEqualTo("haigangLeadingGroup");
        player.complete(key, "userTask_nameLeadingGroup", GROUP);
        assertThat(player.tasks(key, "userTask_nameMember").stream().map(player::unit))
                .containsExactlyInAnyOrder(
                        "haigangKeyProjects",
                        "haigangCivilAffairs",
                        "haigangFinance",
                        "haigangResources",
                        "haigangHousing",
                        "haigangUrbanManagement",
                        "haigangParks",
                        "haigangAudit",
                        "haigangPolice",
                        "haigangTown",
                        "wenhuaStreet",
                        "jiansheStreet",
                        "gangchengStreet");
        assertThat((String) player.variable(key, "userTask_nameMember", "leadingGroup"))
                .contains("组长：区政府代区长；副组长：区政府副区长、海港公安分局政委；办公室主任：区住建局局长。");
        assertThat(groups.title(key))
                .as("卡片上的名称")
                .hasValueSatisfying(title -> assertThat(title).endsWith("年领导小组登记"));
        oneMoreUnit();
        player.completeAll(key, "userTask_nameMember", MEMBER);

        assertThat((String) player.variable(key, "userTask_nameLeadingGroup", "reasons"))
                .contains("14个成员单位都报", "现为13个成员单位报了负责人", "缺海港区历史文化保护部门（示例）", "HG-8-1");
        player.complete(key, "userTask_nameLeadingGroup", GROUP);
        assertThat(player.tasks(key, "userTask_nameMember").stream().map(player::unit))
                .containsExactly("haigangHeritage");
        player.completeAll(key, "userTask_nameMember", MEMBER);

        assertThat(engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(group)
                                .count()
                        == 0)
                .isTrue();
        assertThat(groups.members(group)).hasSize(14);
        assertThat(groups.current("haigang"))
                .hasValueSatisfying(named -> assertThat(named.officeHead()).isEqualTo("区住建局局长"));
        assertThat(groups.current("jinan")).isEmpty();
    }

    private String open() {
        player.as(Player.HAIGANG, "haigangLeadingGroup", () -> matters.open("leadingGroup"));
        return "HG-group-" + LocalDate.now(clock).getYear();
    }

    private void oneMoreUnit() {
        jdbc.sql("insert into unit_role (unit, role, district_wide) values ('haigangHeritage', 'parks', false)")
                .update();
    }
}
