package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.consultation.OpenOpinion;
import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.SchemeVoices.Side;
import cn.jiugai.scheme.SchemeVoices.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("方案上报市住建局前")
class SubmissionTest {

    private static final Voice HEARD = new Voice(false, "增加停车位", "已采纳");
    private static final SchemeVoices VOICES =
            new SchemeVoices(Map.of(Side.RESIDENTS, HEARD, Side.COMMUNITY, HEARD, Side.MANAGER, HEARD));
    private static final SitesDecided DECIDED = new SitesDecided(0, List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final ChargingSite SAFE =
            new ChargingSite(1, "甲小区", "北门", 20, true, "金消〔2026〕12号", DAY, null, "消防救援大队");

    @Test
    @DisplayName("各方意见已体现，居民意见处理完，充电位置都经消防确认：可以上报")
    void complete() {
        assertThat(new Submission(VOICES, List.of(), List.of(SAFE), DECIDED)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("还有两条居民意见没有处理：点名，不能上报")
    void openOpinions() {
        Verdict verdict = new Submission(
                        VOICES,
                        List.of(new OpenOpinion(2, "甲小区 3栋 501", "增设路灯"), new OpenOpinion(7, "乙小区 1栋 101", "漏雨")),
                        List.of(),
                        DECIDED)
                .check();

        assertThat(verdict.reasons())
                .isEqualTo(
                        "要求居民意见逐条采纳或答复，现为2条待处理，还差2条：第2号 甲小区 3栋 501、第7号 乙小区 1栋 101。" + "请先处理这些意见，处理完才能上报。（依据 JA-3.2-4）");
    }

    @Test
    @DisplayName("一处充电位置没有确认，一处不符合：都点名")
    void unsafeSites() {
        ChargingSite silent = new ChargingSite(2, "乙小区", "南门", 20, null, null, null, null, null);
        ChargingSite unsafe = new ChargingSite(3, "乙小区", "东门", 20, false, null, DAY, "距住宅不足6米", "消防救援大队");

        Verdict verdict = new Submission(VOICES, List.of(), List.of(SAFE, silent, unsafe), DECIDED).check();

        assertThat(verdict.findings()).hasSize(2);
        assertThat(verdict.reasons())
                .contains("充电位置“乙小区 南门”经消防救援机构确认，现为0份确认，缺消防安全确认", "JA-4.7-1")
                .contains("现为不符合消防安全要求：距住宅不足6米")
                .doesNotContain("北门");
    }

    @Test
    @DisplayName("社区意见没有处理结果：不能上报")
    void voices() {
        Voice unanswered = new Voice(false, "设议事亭", null);
        SchemeVoices voices =
                new SchemeVoices(Map.of(Side.RESIDENTS, HEARD, Side.COMMUNITY, unanswered, Side.MANAGER, HEARD));

        assertThat(new Submission(voices, List.of(), List.of(), DECIDED).check().reasons())
                .contains("缺对社区意见的处理结果", "JA-3.3-6");
    }

    @Test
    @DisplayName("上报前又腾出一处场地，没有安排：点名，不能上报")
    void siteUndecided() {
        OfferedSite site = new OfferedSite(OfferedSite.Source.FREED, 3, "拆违腾空土地", "3栋北侧", new BigDecimal("120.5"));

        assertThat(new Submission(VOICES, List.of(), List.of(SAFE), new SitesDecided(4, List.of(site)))
                        .check()
                        .reasons())
                .isEqualTo("要求闲置和腾空的场地逐处定下用途，或写明不利用的理由，现为4处中3处已定，"
                        + "缺1处：3栋北侧（拆违腾空土地，120.5平方米）。请选“修改方案”，对这些场地逐处作出安排。（依据 JA-4.3-1）");
    }
}
