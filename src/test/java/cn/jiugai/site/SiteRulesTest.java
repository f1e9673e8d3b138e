package cn.jiugai.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import cn.jiugai.site.SupervisionGroup.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("开工准备、分部验收、按图施工的规则")
class SiteRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 25);
    private static final int LEAST = 3;

    @Test
    @DisplayName("居民监督小组：3人通过，2人还差1人，没有小组不通过（HG-2-6）")
    void residentsGroup() {
        assertThat(SupervisionGroup.findings(Optional.of(group(2)), LEAST)).isEmpty();
        assertThat(sentences(SupervisionGroup.findings(Optional.of(group(1)), LEAST)))
                .containsExactly("要求开工前成立居民监督小组，至少3人，现为小组2人，还差1人。请镇街组织社区补推成员。（依据 HG-2-6）");
        assertThat(sentences(SupervisionGroup.findings(Optional.empty(), LEAST)))
                .singleElement()
                .asString()
                .contains("没有居民监督小组", "HG-2-6");
    }

    @Test
    @DisplayName("进度计划：3个节点、依次向后通过；少1个、同一天、早于开工、重名逐项核对（HG-4.2-8）")
    void milestones() {
        assertThat(schedule("管网", 10, "路面", 20, "屋面", 30)).isEmpty();
        assertThat(schedule("管网", 10, "路面", 10, "屋面", 30)).as("同一天可以").isEmpty();
        assertThat(schedule("管网", 0, "路面", 20, "屋面", 30)).as("开工当天可以").isEmpty();
        assertThat(schedule("管网", 10, "路面", 20))
                .containsExactly("要求开工前有进度计划，至少3个节点，现为进度计划有2个节点，还差1个节点。请施工单位编制进度计划。（依据 HG-4.2-8）");
        assertThat(schedule()).singleElement().asString().contains("没有进度计划", "还差3个节点");
        assertThat(schedule("管网", 10, "路面", 9, "屋面", 30))
                .singleElement()
                .asString()
                .contains("1个节点早于前一个分部", "路面（2026-04-03）");
        assertThat(schedule("管网", -1, "路面", 9, "屋面", 30))
                .singleElement()
                .asString()
                .contains("1个节点早于计划开工日期", "节点都在计划开工日期2026-03-25之后", "管网（2026-03-24）");
        assertThat(schedule("管网", 1, "管 网", 9, "屋面", 30))
                .singleElement()
                .asString()
                .contains("重复：管 网");
    }

    @Test
    @DisplayName("没有物业管理共识不得开工（HG-7-4）；没有列入保障清单要先列入（HG-5.3-1）；人员不合适算在公示牌上（HG-4.2-1）")
    void startConditions() {
        assertThat(start(Optional.of("共识1号"), Optional.of(new GuaranteeListing("2026清单", "12", START)), List.of()))
                .isEmpty();
        assertThat(start(Optional.empty(), Optional.empty(), List.of(new Finding("JA-3.6-2", "甲", "乙", "丙", "丁"))))
                .hasSize(3)
                .anySatisfy(reason -> assertThat(reason).contains("现为没有物业管理共识文件，缺共识文件", "HG-7-4"))
                .anySatisfy(reason -> assertThat(reason).contains("没有列入保障清单", "HG-5.3-1"))
                .anySatisfy(reason -> assertThat(reason).contains("现为甲", "HG-4.2-1"));
    }

    @Test
    @DisplayName("分部验收：一家不合格、完工前就验收都退回（HG-4.2-3）")
    void sections() {
        assertThat(acceptance(opinion("supervisor", true, START), opinion("implementingEntity", true, START)))
                .isEmpty();
        assertThat(acceptance(opinion("supervisor", false, START), opinion("implementingEntity", true, START)))
                .containsExactly("要求“管网”经各方验收合格后再做下一分部，现为2家中1家同意，还差1家：supervisorUnit（坡度不够）。请整改后重新报验。（依据 HG-4.2-3）");
        assertThat(acceptance(opinion("supervisor", true, START.minusDays(1))))
                .singleElement()
                .asString()
                .contains("1家在完工前验收", "“管网”于2026-03-25完工", "supervisorUnit验收日期2026-03-24");
    }

    @Test
    @DisplayName("与图纸不符：有批准的变更通过，没有的转整改；两家说的同一处只算一处（HG-4.2-8）")
    void drawings() {
        SectionOpinion covered = departs("第1号工程变更");
        SectionOpinion uncovered = departs(null);
        assertThat(new AsDrawn("管网", List.of(covered)).check().passed()).isTrue();
        AsDrawn departed = new AsDrawn("管网", List.of(covered, uncovered, uncovered));
        assertThat(departed.check().reasons())
                .isEqualTo(
                        "要求严格按图施工，与图纸不符的须有批准的工程变更，现为“管网”有1处与图纸不符，缺1处的变更批准：管径DN200改DN150。转整改：请按图改正，由监理单位复查。（依据 HG-4.2-8）");
        assertThat(departed.finding()).isEqualTo("分部“管网”与图纸不符：管径DN200改DN150");
    }

    @Test
    @DisplayName("节点的进展：未到期、已晚几天、按期、晚几天验收")
    void standing() {
        WorksSection open = new WorksSection(1, "管网", START, null);
        assertThat(open.standing(START)).isEqualTo("未到期");
        assertThat(open.standing(START.plusDays(2))).isEqualTo("未验收，已晚2天");
        assertThat(open.outcome()).as("表单上的文字不随日子变").isEqualTo("未验收");
        assertThat(new WorksSection(1, "管网", START, START).standing(START.plusDays(9)))
                .isEqualTo("2026-03-25验收，按期");
        assertThat(new WorksSection(1, "管网", START, START.plusDays(1)).standing(START.plusDays(9)))
                .isEqualTo("2026-03-26验收，晚1天");
    }

    private static SupervisionGroup group(int members) {
        return new SupervisionGroup(
                START,
                "组长",
                "139",
                IntStream.range(0, members)
                        .mapToObj(index -> new Member("成员" + index, "1-1"))
                        .toList());
    }

    /** Names, each with the days from the start to its milestone. */
    private static List<String> schedule(Object... milestones) {
        List<WorksSection> sections = IntStream.range(0, milestones.length / 2)
                .mapToObj(index -> new WorksSection(
                        index + 1,
                        (String) milestones[2 * index],
                        START.plusDays((Integer) milestones[2 * index + 1]),
                        null))
                .toList();
        return sentences(new WorksSchedule(sections, START, LEAST).findings());
    }

    private static List<String> start(
            Optional<String> consensus, Optional<GuaranteeListing> listing, List<Finding> persons) {
        WorksSchedule schedule = new WorksSchedule(List.of(new WorksSection(1, "管网", START, null)), START, 1);
        return sentences(new SiteStart(List.of(), persons, Optional.of(group(2)), schedule, consensus, listing, LEAST)
                .check()
                .findings());
    }

    private static List<String> acceptance(SectionOpinion... opinions) {
        return sentences(new SectionAcceptance("管网", START, List.of(opinions), UnaryOperator.identity())
                .check()
                .findings());
    }

    private static SectionOpinion opinion(String role, boolean accepted, LocalDate seenOn) {
        return new SectionOpinion(role, role + "Unit", seenOn, accepted, accepted ? null : "坡度不够", null, null);
    }

    private static SectionOpinion departs(String change) {
        return new SectionOpinion("supervisor", "unit", START, true, null, "管径DN200改DN150", change);
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).toList();
    }
}
