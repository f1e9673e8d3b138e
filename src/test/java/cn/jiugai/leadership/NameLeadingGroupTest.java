package cn.jiugai.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "leadingGroup", district = "haigang")
@DisplayName("领导小组登记在册：组长、副组长、办公室主任，成员单位各报负责人（HG-8-1、HG-8-2）")
class NameLeadingGroupTest {

    private static final String KEY = "HG-plan-T1";
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
    private JdbcClient jdbc;

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from unit_role where unit = 'haigangHeritage' and role = 'parks'")
                .update();
    }

    @Test
    @DisplayName("十三个单位都报了才算明确；其间增加的一家没有报，退回办公室补发名单")
    void named() {
        ProcessInstance group = player.start("leadingGroup", KEY);
        assertThat(player.unit(player.task(KEY, "userTask_nameLeadingGroup"))).isEqualTo("haigangLeadingGroup");
        player.complete(KEY, "userTask_nameLeadingGroup", GROUP);
        assertThat(player.tasks(KEY, "userTask_nameMember").stream().map(player::unit))
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
        assertThat((String) player.variable(KEY, "userTask_nameMember", "leadingGroup"))
                .contains("组长区政府代区长", "公安分局政委", "办公室主任区住建局局长");
        oneMoreUnit();
        player.completeAll(KEY, "userTask_nameMember", MEMBER);

        assertThat((String) player.variable(KEY, "userTask_nameLeadingGroup", "reasons"))
                .contains("14个成员单位都报", "现为13个成员单位报了负责人", "缺海港区历史文化保护部门（示例）", "HG-8-1");
        player.complete(KEY, "userTask_nameLeadingGroup", GROUP);
        assertThat(player.tasks(KEY, "userTask_nameMember").stream().map(player::unit))
                .containsExactly("haigangHeritage");
        player.completeAll(KEY, "userTask_nameMember", MEMBER);

        assertThat(player.ended(group)).isTrue();
        assertThat(groups.members(group.getId())).hasSize(14);
        assertThat(groups.current("haigang"))
                .hasValueSatisfying(named -> assertThat(named.officeHead()).isEqualTo("区住建局局长"));
        assertThat(groups.current("jinan")).isEmpty();
    }

    private void oneMoreUnit() {
        jdbc.sql("insert into unit_role (unit, role, district_wide) values ('haigangHeritage', 'parks', false)")
                .update();
    }
}
