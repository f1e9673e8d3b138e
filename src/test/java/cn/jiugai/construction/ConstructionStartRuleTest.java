package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.ConstructionStart.Supervision;
import cn.jiugai.rule.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3-1、JA-3.4-1、JA-3.6-2、JA-3.6-3 开工条件")
class ConstructionStartRuleTest {

    private static final Optional<String> PERMIT = Optional.of("341502202605100101");
    private static final Supervision SUPERVISION = new Supervision("王监督", true, "金质监计〔2026〕3号", 1);
    private static final Map<SiteParty, String> PERSONS = Map.of(
            SiteParty.IMPLEMENTING_ENTITY, "赵建设",
            SiteParty.DESIGNER, "钱设计",
            SiteParty.CONTRACTOR, "孙施工",
            SiteParty.SUPERVISOR, "李监理");

    @Test
    @DisplayName("条件都具备，可以开工")
    void complete() {
        assertThat(new ConstructionStart(PERMIT, List.of(), List.of(), SUPERVISION, PERSONS)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("什么都没有：五项一次列全")
    void everythingMissing() {
        var start = new ConstructionStart(
                Optional.empty(),
                List.of(),
                List.of("1号 3号楼南侧 侵占消防通道"),
                new Supervision(null, false, null, 0),
                Map.of());

        assertThat(start.check().findings())
                .extracting(Finding::clause)
                .containsExactly("JA-3-1", "JA-3.4-1", "JA-3.6-3", "JA-3.6-3", "JA-3.6-2");
        assertThat(start.check().reasons())
                .contains("缺施工许可证", "还差1件：1号 3号楼南侧", "缺专职负责人", "缺质量监督计划", "缺4家：实施主体、设计单位、施工单位、监理单位");
    }

    @Test
    @DisplayName("负责人就是监理单位的负责人：不算监督站的负责人")
    void supervisorIsNotOfficer() {
        assertThat(officer(new Supervision("李监理", true, "金质监计〔2026〕3号", 1))).contains("李监理，是监理单位的负责人", "监理人员不能兼任");
    }

    @Test
    @DisplayName("负责人不是专职，不通过")
    void partTime() {
        assertThat(officer(new Supervision("王监督", false, "金质监计〔2026〕3号", 1))).contains("王监督，不是专职");
    }

    @Test
    @DisplayName("计划没有检查点，不通过；一个就够")
    void checkpoints() {
        assertThat(officer(new Supervision("王监督", true, "金质监计〔2026〕3号", 0))).contains("缺监督检查点", "至少有1个监督检查点");
    }

    @Test
    @DisplayName("发证以后情况变了、又需办手续：办完之前不能开工")
    void procedureNeededSince() {
        assertThat(new ConstructionStart(PERMIT, List.of("用地（尚未申报）"), List.of(), SUPERVISION, PERSONS)
                        .check()
                        .reasons())
                .isEqualTo("要求按项目现在的情况需办的手续全部批准，现为1项手续没有批准，缺1项：用地（尚未申报）。" + "请实施主体从旁发起“绿色通道审批”，补办后重新申请。（依据 JA-3-1）");
    }

    @Test
    @DisplayName("施工单位的项目负责人兼监理：不通过")
    void builderSupervises() {
        Map<SiteParty, String> persons = new EnumMap<>(PERSONS);
        persons.put(SiteParty.SUPERVISOR, "孙施工");
        assertThat(new ConstructionStart(PERMIT, List.of(), List.of(), SUPERVISION, persons)
                        .check()
                        .reasons())
                .contains("施工、监理单位的负责人都是孙施工", "缺监理单位自己的负责人", "JA-3.6-2");
    }

    @Test
    @DisplayName("缺一家的负责人，点名这一家")
    void onePersonMissing() {
        Map<SiteParty, String> persons = new EnumMap<>(PERSONS);
        persons.remove(SiteParty.DESIGNER);

        assertThat(new ConstructionStart(PERMIT, List.of(), List.of(), SUPERVISION, persons)
                        .check()
                        .reasons())
                .contains("现为登记3家，缺1家：设计单位", "JA-3.6-2");
    }

    private static String officer(Supervision supervision) {
        var verdict = new ConstructionStart(PERMIT, List.of(), List.of(), supervision, PERSONS).check();
        assertThat(verdict.findings()).extracting(Finding::clause).containsExactly("JA-3.6-3");
        return verdict.reasons();
    }
}
