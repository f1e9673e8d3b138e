package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("验收会的条件")
class AcceptanceRuleTest {

    private static final FilingFormat FORMAT = new FilingFormat("9999-9999-9999");
    private static final String NUMBER = "3415-2026-0108";

    @Test
    @DisplayName("JA-3.7-3 联合验收通过后才能综合验收")
    void jointFirst() {
        assertThat(new JointlyAccepted(true).check().passed()).isTrue();
        assertThat(new JointlyAccepted(false).check().reasons()).contains("现为0次", "缺1次", "JA-3.7-3");
    }

    @Test
    @DisplayName("JA-3.7-1 完工、各方都有单位、备案编号合格：可以开会")
    void meetingHolds() {
        assertThat(new JointMeeting(true, 12, List.of(), NUMBER, FORMAT, null)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("没有完工、缺勘察单位、编号格式不对又与别的项目重复：四条一次说全")
    void everythingIsNamedAtOnce() {
        var verdict = new JointMeeting(false, 12, List.of("勘察单位（未指定单位），项目指定了这一单位"), "3415-26-8", FORMAT, "JA-2026-02")
                .check();

        assertThat(verdict.findings()).hasSize(4);
        assertThat(verdict.reasons())
                .contains(
                        "要求联合竣工验收前有1份完工登记，现为0份，缺1份",
                        "要求应参加的12家都有单位到会，现为11家，缺1家：勘察单位（未指定单位），项目指定了这一单位。请先指定单位，再组织验收。（依据 JA-3.7-1）",
                        "要求备案编号写成9999-9999-9999（9表示一位数字），现为“3415-26-8”，格式不符",
                        "现为“3415-26-8”已用于项目JA-2026-02，与项目JA-2026-02重复",
                        "JA-3.7-2");
    }

    @Test
    @DisplayName("备案编号：9是一位半角数字，其余照写；多一位、少一位、全角数字都不对")
    void filingFormat() {
        assertThat(FORMAT.fits(NUMBER)).isTrue();
        assertThat(FORMAT.fits("3415-2026-010")).isFalse();
        assertThat(FORMAT.fits("3415-2026-01080")).isFalse();
        assertThat(FORMAT.fits("3415-2026-０108")).isFalse();
        assertThat(new FilingFormat("皖竣备99号").fits("皖竣备08号")).isTrue();
        assertThatThrownBy(() -> new FilingFormat("没有数字")).hasMessageContaining("没有用9表示的数字");
    }

    @Test
    @DisplayName("JA-3.7-3 专家不少于3名：3名可以，2名还差1名；同一人写两次只算一名")
    void experts() {
        assertThat(meeting("周明远", "吴晓岚", "郑海").check().passed()).isTrue();
        assertThat(meeting("周明远", "吴晓岚").check().reasons())
                .isEqualTo("要求专家不少于3名，现为2名，还差1名。请补充聘请专家，写明姓名和专业；同一人只算一名。（依据 JA-3.7-3）");
        assertThat(meeting("周明远", "吴晓岚", "吴晓岚").check().reasons()).contains("现为2名，还差1名");
    }

    @Test
    @DisplayName("JA-3.7-3 有一名专家没有写专业：点名")
    void expertWithoutField() {
        var experts = List.of(new Expert("周明远", "给排水"), new Expert("吴晓岚", null), new Expert("郑海", "供电"));

        assertThat(new ComprehensiveMeeting(8, List.of(), experts, 3).check().reasons())
                .isEqualTo("要求每名专家写明专业，现为3名专家中2名写明专业，缺吴晓岚的专业。请补填专业。（依据 JA-3.7-3）");
    }

    @Test
    @DisplayName("JA-3.7-3 综合验收不早于联合验收意见出具之日：同一天可以，早一天不行，写明早几天")
    void order() {
        LocalDate joint = LocalDate.of(2026, 10, 15);

        assertThat(new AfterJointAcceptance(joint, joint).check().passed()).isTrue();
        assertThat(new AfterJointAcceptance(joint.minusDays(1), joint).check().reasons())
                .isEqualTo("要求综合验收日期不早于联合竣工验收意见的出具日期2026-10-15，现为2026-10-14，早1天。"
                        + "请核对日期，联合竣工验收通过后再组织综合验收。（依据 JA-3.7-3）");
    }

    @Test
    @DisplayName("JA-3.7-3 综合验收缺到会单位：点名")
    void unitMissing() {
        var experts = meeting("周明远", "吴晓岚", "郑海").experts();

        assertThat(new ComprehensiveMeeting(8, List.of("专家组（未指定单位），综合验收必须参加"), experts, 3)
                        .check()
                        .reasons())
                .contains("现为7家，缺1家：专家组（未指定单位）", "请先指定单位", "JA-3.7-3");
    }

    @Test
    @DisplayName("JA-3.7-3 每一项都要比对：差一项点名；项目的清单变了，旧的比对不算；很多项只列前十项")
    void comparison() {
        List<PlannedItem> planned = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new PlannedItem(PlannedSource.WORKS, "甲小区", "改造" + number, "1,000.00元"))
                .toList();
        List<ComparedItem> all = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new ComparedItem(number, planned.get(number - 1), true, null, null, null, null))
                .toList();

        assertThat(new Comparison(planned, all).check().passed()).isTrue();
        assertThat(new Comparison(planned, all.subList(0, 11)).check().reasons())
                .isEqualTo("要求年度计划和实施方案的12项逐项比对，现为11项，还差1项：第12项（甲小区 改造12）。" + "请下载逐项验收表，填好每一项后上传。（依据 JA-3.7-3）");
        assertThat(new Comparison(planned, List.of()).check().reasons())
                .contains("现为0项，还差12项：第1项（甲小区 改造1）", "第10项（甲小区 改造10）等")
                .doesNotContain("第11项");
        PlannedItem changed = new PlannedItem(PlannedSource.WORKS, "甲小区", "改造1", "2,000.00元");
        assertThat(new Comparison(List.of(changed), all).check().passed()).isFalse();
    }

    private static ComprehensiveMeeting meeting(String... names) {
        return new ComprehensiveMeeting(
                8,
                List.of(),
                List.of(names).stream().map(name -> new Expert(name, "给排水")).toList(),
                3);
    }
}
