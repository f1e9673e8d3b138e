package cn.jiugai.facility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.facility.Facility.Consents;
import cn.jiugai.facility.Facility.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("新建设施和雨水管网的规则")
class FacilityRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final Consents BOTH = new Consents("新北里业委会", "新北里1栋业主");
    private static final Planning FITS = new Planning(true, "海资规〔2024〕1号", LandTreatment.NO_PRICE, false, null);

    @Test
    @DisplayName("HG-5.2-1 两份同意、规划确认齐全才通过；没有新建设施的通过")
    void ready() {
        assertThat(new FacilitiesReady(List.of()).check().passed()).isTrue();
        assertThat(reasons(BOTH, FITS)).isEmpty();
    }

    @Test
    @DisplayName("HG-5.2-1 只有使用权人同意：缺相邻权人的同意；都没有的写明两个")
    void consents() {
        assertThat(reasons(new Consents("新北里业委会", null), FITS))
                .isEqualTo("要求使用权人和相邻权人都同意，现为第1处 新北里电梯（加装电梯）只有一方同意，缺相邻权人的同意。" + "请补办后重新提交；办不到的，取消这处设施。（依据 HG-5.2-1）");
        assertThat(reasons(new Consents(null, null), null)).contains("没有取得同意", "缺使用权人、相邻权人的同意");
    }

    @Test
    @DisplayName("HG-5.2-1 没有规划确认、违反规划的不通过")
    void planning() {
        assertThat(reasons(BOTH, null)).contains("没有规划确认", "缺规划确认", "HG-5.2-1");
        assertThat(reasons(BOTH, new Planning(false, null, null, false, "占用道路红线")))
                .contains("第1处 新北里电梯（加装电梯）违反规划：占用道路红线", "HG-5.2-1");
    }

    @Test
    @DisplayName("HG-5.2-2 空地上加装电梯可不增收土地价款，利用闲置用房的可暂不变更；用反了不通过")
    void treatment() {
        assertThat(LandTreatment.NO_PRICE.fits(FacilityKind.CARE, FacilityLand.CLEARED))
                .isTrue();
        assertThat(LandTreatment.NO_PRICE.fits(FacilityKind.PARKING, FacilityLand.VACANT))
                .isFalse();
        assertThat(LandTreatment.NO_PRICE.fits(FacilityKind.ELEVATOR, FacilityLand.NEARBY))
                .isFalse();
        assertThat(LandTreatment.UNCHANGED.fits(FacilityKind.PUBLIC_SERVICE, FacilityLand.IDLE_ROOMS))
                .isTrue();
        assertThat(LandTreatment.ORDINARY.fits(FacilityKind.PARKING, FacilityLand.NEARBY))
                .isTrue();
        assertThat(reasons(BOTH, new Planning(true, "1号", LandTreatment.UNCHANGED, false, null)))
                .contains("登记为“暂不办理变更用地主体和土地性质手续”", "缺适用的土地办理方式", "HG-5.2-2");
    }

    @Test
    @DisplayName("取消的设施不再要求")
    void dropped() {
        Facility dropped = new Facility(
                1,
                1,
                "新北里",
                "电梯",
                FacilityKind.ELEVATOR,
                "1栋",
                FacilityLand.VACANT,
                new Consents(null, null),
                Optional.empty(),
                "邻居不同意",
                null);
        assertThat(new FacilitiesReady(List.of(dropped)).check().passed()).isTrue();
        assertThat(new FacilitiesReady(List.of(dropped)).toConfirm()).isEmpty();
    }

    @Test
    @DisplayName("HG-5.4-1 图纸在提供点位当天定稿、处数一致的通过；早一天、少一处、多一处的不通过")
    void drawings() {
        assertThat(new RainwaterDrawings(3, DAY, 3, DAY).check().passed()).isTrue();
        assertThat(new RainwaterDrawings(3, DAY, 3, DAY.minusDays(1)).check().reasons())
                .contains("2024-01-10提供接驳点位以后定稿", "定稿早1天", "HG-5.4-1");
        assertThat(new RainwaterDrawings(3, DAY, 2, DAY).check().reasons()).contains("还差1处");
        assertThat(new RainwaterDrawings(3, DAY, 4, DAY).check().reasons()).contains("多出1处");
    }

    @Test
    @DisplayName("HG-5.4-1 三处接驳确认三处通过，确认两处还差1处")
    void joined() {
        assertThat(new RainwaterJoined(3, 3, null).check().passed()).isTrue();
        assertThat(new RainwaterJoined(3, 2, "东门检查井没有接通").check().reasons())
                .isEqualTo("要求接驳点位3处全部接入主管网，现为确认接驳2处，还差1处：东门检查井没有接通。请完成接驳后重新报请确认。（依据 HG-5.4-1）");
    }

    private static String reasons(Consents consents, Planning planning) {
        return new FacilitiesReady(List.of(new Facility(
                        1,
                        1,
                        "新北里",
                        "电梯",
                        FacilityKind.ELEVATOR,
                        "1栋",
                        FacilityLand.VACANT,
                        consents,
                        Optional.ofNullable(planning),
                        null,
                        null)))
                .check()
                .reasons();
    }
}
