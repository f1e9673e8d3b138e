package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("修改稿的清单与上次征求意见时的清单比对")
class ListComparisonTest {

    private static final Object[] ROOF = {"甲小区", "屋面防水", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 100, "各栋", "否"};
    private static final Object[] WATER = {"甲小区", "供水管", "供水管线", "基础类", "补差", "供水", "专营单位", 200, "主路", "是"};
    private static final Object[] WATER_DEARER = {"甲小区", "供水管", "供水管线", "基础类", "补差", "供水", "专营单位", 200.01, "主路", "是"};

    @Test
    @DisplayName("首稿：算有变化，涉及管线的专营单位都要征求")
    void first() {
        ListComparison first = new ListComparison(Optional.empty(), list(rows(ROOF, WATER)));

        assertThat(first.isChanged()).isTrue();
        assertThat(first.changedLines()).containsExactly(LineOwner.WATER);
        assertThat(first.text()).isEqualTo("首次征求意见，共2项，300.00元。");
    }

    @Test
    @DisplayName("只调换了行的顺序：没有变化")
    void reordered() {
        ListComparison comparison = compare(rows(ROOF, WATER), rows(WATER, ROOF));

        assertThat(comparison.isChanged()).isFalse();
        assertThat(comparison.changedLines()).isEmpty();
        assertThat(comparison.text()).isEqualTo("与上次征求意见时相比，清单没有变化。");
    }

    @Test
    @DisplayName("供水管贵了一分：有变化，要再征求供水公司")
    void oneFen() {
        ListComparison comparison = compare(rows(ROOF, WATER), rows(ROOF, WATER_DEARER));

        assertThat(comparison.isChanged()).isTrue();
        assertThat(comparison.changedLines()).containsExactly(LineOwner.WATER);
        assertThat(comparison.text()).contains("现为：甲小区 供水管，200.01元", "原为：甲小区 供水管，200.00元");
    }

    @Test
    @DisplayName("删去屋面防水：有变化，不涉及管线，没有专营单位要再征求")
    void itemTakenOut() {
        ListComparison comparison = compare(rows(ROOF, WATER), rows(WATER));

        assertThat(comparison.isChanged()).isTrue();
        assertThat(comparison.changedLines()).isEmpty();
        assertThat(comparison.text()).contains("原为：甲小区 屋面防水，100.00元").doesNotContain("现为");
    }

    @Test
    @DisplayName("充电位置换了地方：有变化")
    void otherSite() {
        ListComparison comparison =
                compare(rows(ROOF).noWorks("甲小区", "北门", 20, ""), rows(ROOF).noWorks("甲小区", "南门", 20, ""));

        assertThat(comparison.isChanged()).isTrue();
        assertThat(comparison.text()).contains("充电设施或加装电梯的安排有变化");
    }

    private static ListComparison compare(WorksRows before, WorksRows now) {
        return new ListComparison(Optional.of(list(before)), list(now));
    }

    private static WorksRows rows(Object[]... items) {
        WorksRows rows = new WorksRows();
        for (Object[] item : items) {
            rows.item(item);
        }
        return rows;
    }

    private static WorksList list(WorksRows rows) {
        return new WorksListSheet(
                        List.of(new Community(1L, "JA-2024-01", "甲小区", 1990, 100, 4, BigDecimal.TEN)),
                        WorksRows.PURPOSES,
                        "JA-4.2-1")
                .read(rows.build());
    }
}
