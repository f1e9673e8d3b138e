package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.consultation.Demand;
import cn.jiugai.consultation.RankedDemand;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("方案：居民诉求落实、保护修缮")
class DemandRepliesTest {

    private static final List<RankedDemand> RANKING =
            List.of(new RankedDemand(1, Demand.HEATING, 80), new RankedDemand(2, Demand.ELEVATOR, 30));
    private static final WorksItem HEATING = new WorksItem(
            1,
            "新小区",
            "更换供热管网",
            WorksKind.HEATING_LINES,
            WorksClass.BASIC,
            Purpose.INFRASTRUCTURE,
            LineOwner.HEATING,
            true,
            new Fen(100),
            "主路",
            true);

    @Test
    @DisplayName("HG-1-1 没有清单：退回")
    void noList() {
        assertThat(new DemandReplies(RANKING, Map.of(), List.of()).check().reasons())
                .contains("0项", "HG-1-1");
    }

    @Test
    @DisplayName("HG-4.1-6 诉求没有答复的点名；写“列入”而清单里没有的点名；列入的有项目、不列入的有理由，通过")
    void answered() {
        DemandReply heating = new DemandReply(Demand.HEATING, true, null);
        assertThat(new DemandReplies(RANKING, Map.of(Demand.HEATING, heating), List.of(HEATING))
                        .check()
                        .reasons())
                .contains("2项诉求中1项已列入或答复", "还差1项：加装电梯（30户）", "HG-4.1-6");
        assertThat(new DemandReplies(
                                RANKING,
                                Map.of(
                                        Demand.HEATING,
                                        heating,
                                        Demand.ELEVATOR,
                                        new DemandReply(Demand.ELEVATOR, true, null)),
                                List.of(HEATING))
                        .check()
                        .reasons())
                .contains("加装电梯（30户）列入清单，项目为“加装电梯”", "清单中0项", "HG-4.1-6")
                .doesNotContain("供热");
        assertThat(new DemandReplies(
                                RANKING,
                                Map.of(
                                        Demand.HEATING,
                                        heating,
                                        Demand.ELEVATOR,
                                        new DemandReply(Demand.ELEVATOR, false, "楼间距不足")),
                                List.of(HEATING))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("每种诉求都有能满足它的改造内容")
    void everyDemandCanBeServed() {
        for (Demand demand : Demand.values()) {
            assertThat(ServingWorks.of(demand)).as(demand.title()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("HG-4.2-9 涉及历史建筑：没有审查、审查不同意都退回，同意的通过；不涉及的直接通过")
    void protection() {
        assertThat(new Protection(Historic.BUILDING, "老火车站", null, null).check().reasons())
                .contains("历史建筑“老火车站”的保护修缮审查通过", "0份审查意见", "缺通过的保护修缮审查", "HG-4.2-9");
        assertThat(new Protection(Historic.DISTRICT, "港口街区", false, "保留原有立面")
                        .check()
                        .reasons())
                .contains("历史文化街区“港口街区”", "不同意：保留原有立面", "HG-4.2-9");
        assertThat(new Protection(Historic.BUILDING, "老火车站", true, null).check().passed())
                .isTrue();
        assertThat(new Protection(Historic.NONE, null, null, null).check().passed())
                .isTrue();
    }
}
