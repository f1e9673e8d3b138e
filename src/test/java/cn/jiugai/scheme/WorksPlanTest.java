package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("改造内容清单对每个小区作出安排")
class WorksPlanTest {

    private static final List<String> BOTH = List.of("甲小区", "乙小区");
    private static final Map<String, Integer> DEMAND = Map.of("甲小区", 2, "乙小区", 0);

    @Test
    @DisplayName("有需求的同步加装，没有需求的保留空间，充电位置都选定：通过")
    void complete() {
        assertThat(check(new WorksRows().community("甲小区", 2).community("乙小区", 0))
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("没有清单：不通过")
    void nothing() {
        assertThat(new WorksPlan(BOTH, WorksList.EMPTY, DEMAND).check().reasons())
                .isEqualTo("要求改造内容逐项列入清单，标明类别和目的，现为0项，缺改造内容清单。请在“上传表格”页签下载清单，填好上传后重新提交。（依据 JA-4.2-1）");
    }

    @Test
    @DisplayName("乙小区没有安排充电设施：点名")
    void chargingUndecided() {
        assertThat(check(new WorksRows().community("甲小区", 2).elevators("乙小区", 0))
                        .reasons())
                .isEqualTo(
                        "要求每个小区都选定电动车停放充电位置，或写明不设置的理由，现为2个小区中1个已定，" + "缺1个小区：乙小区。请在清单的“充电设施”表中补齐后重新上传。（依据 JA-4.7-1）");
    }

    @Test
    @DisplayName("乙小区写明不设置的理由：通过")
    void noChargingWithReason() {
        assertThat(check(new WorksRows().community("甲小区", 2).elevators("乙小区", 0).noWorks("乙小区", "", "", "紧邻公共充电站"))
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("选定了充电位置但没有列入清单，或列入清单但没有选定位置：都点名")
    void siteAndWorksApart() {
        Verdict verdict =
                check(new WorksRows().community("甲小区", 2).elevators("乙小区", 0).noWorks("乙小区", "南门", 20, ""));
        assertThat(verdict.reasons()).contains("乙小区的充电设施列入清单", "缺“电动车停放充电”项目", "JA-4.7-1");

        Verdict other = check(new WorksRows()
                .community("甲小区", 2)
                .elevators("乙小区", 0)
                .noWorks("乙小区", "", "", "没有空地")
                .item("乙小区", "充电棚", "电动车停放充电", "完善类", "补缺", "", "", 10, "南门", "否"));
        assertThat(other.reasons()).contains("第6项（乙小区 充电棚）有选定的位置", "选定位置0处");
    }

    @Test
    @DisplayName("甲小区2个单元要装电梯，只安排1个：还差1个")
    void elevatorDemandIgnored() {
        assertThat(check(new WorksRows().charging("甲小区").elevators("甲小区", 1).community("乙小区", 0))
                        .reasons())
                .isEqualTo("要求甲小区有加装需求的2个单元统筹安排施工工序，现为同步加装1个单元，" + "还差1个单元。请在清单的“加装电梯”表中安排后重新上传。（依据 JA-4.6-1）");
    }

    @Test
    @DisplayName("安排了加装但清单中没有电梯；暂无需求又没有保留空间：都点名")
    void elevatorWithoutItemAndNoSpace() {
        Verdict verdict = check(new WorksRows()
                .charging("甲小区")
                .elevatorRow("甲小区", 2, 2, "基坑同步", "")
                .charging("乙小区")
                .elevatorRow("乙小区", 0, "", "", ""));

        assertThat(verdict.reasons()).contains("甲小区的加装电梯列入清单", "缺“加装电梯”项目", "乙小区暂无加装需求", "缺保留的加装空间");
    }

    @Test
    @DisplayName("小区没有摸底记录：需求不清，不能通过")
    void notSurveyed() {
        WorksList list = read(new WorksRows().community("甲小区", 2).community("乙小区", 0));

        assertThat(new WorksPlan(BOTH, list, Map.of("甲小区", 2)).check().reasons())
                .contains("乙小区的加装电梯需求已摸清", "没有摸底记录");
    }

    private static Verdict check(WorksRows rows) {
        return new WorksPlan(BOTH, read(rows), DEMAND).check();
    }

    private static WorksList read(WorksRows rows) {
        return new WorksListSheet(
                        BOTH.stream()
                                .map(name -> new Community(1L, "JA-2024-01", name, 1990, 100, 4, BigDecimal.TEN))
                                .toList(),
                        WorksRows.PURPOSES,
                        "JA-4.2-1")
                .read(rows.build());
    }
}
