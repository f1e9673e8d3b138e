package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.construction.ConstructionStart.Supervision;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.TrenchWindow;
import cn.jiugai.tender.CertifiedPerson;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3-1、JA-3.4-1、JA-3.6-2、JA-3.6-3、JA-4.3-2 开工条件")
class ConstructionStartRuleTest {

    private static final StartPapers PAPERS =
            new StartPapers(Optional.of("341502202605100101"), Optional.of("施合2026-1"), List.of(), List.of());
    private static final LocalDate START = LocalDate.of(2026, 5, 25);
    private static final StartSchedule SCHEDULE = new StartSchedule(Optional.of(List.of()), START);
    private static final Supervision SUPERVISION = new Supervision("王监督", true, "金质监计〔2026〕3号", 1);
    private static final StartManager NO_AWARD = new StartManager(Optional.empty(), null, Optional.empty());
    private static final Map<SiteParty, Responsible> PERSONS = Map.of(
            SiteParty.IMPLEMENTING_ENTITY, person("赵建设", null),
            SiteParty.DESIGNER, person("钱设计", null),
            SiteParty.SURVEYOR, person("周勘察", null),
            SiteParty.CONTRACTOR, person("孙施工", "皖1340001"),
            SiteParty.SUPERVISOR, person("李监理", "34000001"));

    @Test
    @DisplayName("条件都具备，可以开工")
    void complete() {
        assertThat(start(PAPERS, SUPERVISION, PERSONS)).isEmpty();
    }

    @Test
    @DisplayName("什么都没有：七项一次列全")
    void everythingMissing() {
        var start = new ConstructionStart(
                new StartPapers(Optional.empty(), Optional.empty(), List.of(), List.of("1号 3号楼南侧 侵占消防通道")),
                new StartSchedule(Optional.empty(), START),
                new Supervision(null, false, null, 0),
                new SitePersons(Map.of(), true, Map.of()),
                NO_AWARD);

        assertThat(start.check().findings())
                .extracting(Finding::clause)
                .containsExactly("JA-3-1", "JA-3-1", "JA-3.4-1", "JA-4.3-2", "JA-3.6-3", "JA-3.6-3", "JA-3.6-2");
        assertThat(start.check().reasons())
                .contains("缺施工许可证", "缺施工合同", "还差1件：1号 3号楼南侧", "缺同步实施计划", "缺专职负责人", "缺质量监督计划")
                .contains("缺5家：建设单位（实施主体）、设计单位、勘察单位、施工单位、监理单位");
    }

    @Test
    @DisplayName("施工期在计划开工前已过：点名地点；开工当天到期的不算")
    void windowMissed() {
        assertThat(schedule(START)).isEmpty();
        assertThat(schedule(START.minusDays(1)))
                .isEqualTo("要求各专营单位的管线工程都在商定的施工期内同步实施，现为计划2026-05-25开工，"
                        + "1处的施工期在开工前已过：甲小区3栋北侧（2026-05-01至2026-05-24）。"
                        + "请提前开工，或由街道从“发起事项”发起“商定同步实施计划”，与专营单位重新商定施工期。（依据 JA-4.3-2）");
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
        assertThat(start(
                        new StartPapers(PAPERS.permit(), PAPERS.contract(), List.of("用地（尚未申报）"), List.of()),
                        SUPERVISION,
                        PERSONS))
                .isEqualTo("要求按项目现在的情况需办的手续全部批准，现为1项手续没有批准，缺1项：用地（尚未申报）。"
                        + "请建设单位补办（设有“绿色通道审批”的，从“发起事项”中发起），批准后重新申请。（依据 JA-3-1）");
    }

    @Test
    @DisplayName("施工单位的项目负责人兼监理：不通过")
    void builderSupervises() {
        Map<SiteParty, Responsible> persons = new EnumMap<>(PERSONS);
        persons.put(SiteParty.SUPERVISOR, person("孙施工", "34000001"));
        assertThat(start(PAPERS, SUPERVISION, persons)).contains("施工、监理单位的负责人都是孙施工", "缺监理单位自己的负责人", "JA-3.6-2");
    }

    @Test
    @DisplayName("缺一家的负责人，点名这一家；没有勘察单位的不要求勘察负责人")
    void onePersonMissing() {
        Map<SiteParty, Responsible> persons = new EnumMap<>(PERSONS);
        persons.remove(SiteParty.SURVEYOR);

        assertThat(start(PAPERS, SUPERVISION, persons)).contains("现为登记4家，缺1家：勘察单位", "JA-3.6-2");
        assertThat(new SitePersons(persons, false, Map.of()).findings()).isEmpty();
    }

    @Test
    @DisplayName("总监没有登记证书号：点名监理单位")
    void uncertified() {
        Map<SiteParty, Responsible> persons = new EnumMap<>(PERSONS);
        persons.put(SiteParty.SUPERVISOR, person("李监理", null));
        assertThat(start(PAPERS, SUPERVISION, persons)).contains("1名没有证书号", "缺1家：监理单位", "请补登证书号", "JA-3.6-2");
    }

    @Test
    @DisplayName("一名建造师同时在另一个工地：不通过")
    void elsewhere() {
        assertThat(new SitePersons(PERSONS, true, Map.of(SiteParty.CONTRACTOR, List.of("JA-2026-02的施工单位负责人")))
                        .findings())
                .singleElement()
                .extracting(Finding::shortfall)
                .isEqualTo("多1个：JA-2026-02的施工单位负责人");
    }

    @Test
    @DisplayName("施工单位换了一个项目负责人来开工：没有区住建局批准的不通过；证书写法不同、经批准更换的通过")
    void otherManager() {
        assertThat(manager("孙施工", "皖 1340001", null)).isEmpty();
        assertThat(manager("钱某", "皖1340099", null))
                .isEqualTo("要求施工单位的负责人就是中标的项目负责人，现为登记的施工单位负责人是钱某（证书皖1340099），"
                        + "中标文件里的项目负责人是孙施工（证书皖1340001），缺区住建局同意更换项目负责人的批准文号。"
                        + "请登记中标的项目负责人；确需更换的，报区住建局批准后填写更换理由和批准文号。（依据 JA-3.6-2）");
        assertThat(manager("钱某", "皖1340001", null)).contains("登记的施工单位负责人是钱某（证书皖1340001）");
        assertThat(manager("孙施工", "皖1340099", null)).contains("证书皖1340099");
        assertThat(manager("钱某", "皖1340099", "金建函〔2026〕7号")).isEmpty();
    }

    private static String manager(String name, String certificate, String approval) {
        var awarded = new CertifiedPerson("孙施工", "皖1340001", LocalDate.of(2029, 12, 31), "皖西建设集团（示例）");
        return new Verdict(
                        new StartManager(Optional.of(awarded), person(name, certificate), Optional.ofNullable(approval))
                                .findings())
                .reasons();
    }

    private static Responsible person(String name, String certificate) {
        return new Responsible(null, name, null, certificate);
    }

    private static String start(StartPapers papers, Supervision supervision, Map<SiteParty, Responsible> persons) {
        return new ConstructionStart(papers, SCHEDULE, supervision, new SitePersons(persons, true, Map.of()), NO_AWARD)
                .check()
                .reasons();
    }

    private static String schedule(LocalDate until) {
        var window =
                new TrenchWindow("甲小区", "3栋北侧", LocalDate.of(2026, 5, 1), until, List.of("雨污分流"), Set.of("luanWater"));
        return new ConstructionStart(
                        PAPERS,
                        new StartSchedule(Optional.of(List.of(window)), START),
                        SUPERVISION,
                        new SitePersons(PERSONS, true, Map.of()),
                        NO_AWARD)
                .check()
                .reasons();
    }

    private static String officer(Supervision supervision) {
        var verdict = new ConstructionStart(
                        PAPERS, SCHEDULE, supervision, new SitePersons(PERSONS, true, Map.of()), NO_AWARD)
                .check();
        assertThat(verdict.findings()).extracting(Finding::clause).containsExactly("JA-3.6-3");
        return verdict.reasons();
    }
}
