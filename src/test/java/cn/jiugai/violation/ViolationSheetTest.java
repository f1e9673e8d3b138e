package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.survey.SeenViolation;
import cn.jiugai.survey.ViolationKindSeen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.4-2 违建清单")
class ViolationSheetTest {

    private static final List<SeenViolation> SEEN =
            List.of(new SeenViolation(7, "甲小区", "3号楼 东侧", ViolationKindSeen.FIRE_LANE, null));

    @Test
    @DisplayName("逐行读出；小区和位置与摸底线索一致的就是那一处，类别可以改正")
    void read() {
        ViolationList list = sheet(
                List.of(List.of("甲小区", "3号楼东侧", "圈占公共用地", "临时搭建", ""), List.of("乙小区", "楼顶", "擅自搭建", "建筑物、构筑物", "彩钢棚")));

        assertThat(list.violations())
                .containsExactly(
                        new ListedViolation(7L, "甲小区", "3号楼东侧", ViolationKind.PUBLIC_LAND, true, true),
                        new ListedViolation(null, "乙小区", "楼顶", ViolationKind.UNAUTHORISED_BUILDING, true, false));
        assertThat(list.dismissed()).isEmpty();
    }

    @Test
    @DisplayName("摸底看到、后来没有了的：写经核实不存在和说明，不立案")
    void dismissed() {
        ViolationList list = sheet(List.of(List.of("甲小区", "3号楼东侧", "侵占消防通道", "经核实不存在", "居民已自行搬走杂物")));

        assertThat(list.violations()).isEmpty();
        assertThat(list.dismissed()).containsExactly(new DismissedViolation(7, "居民已自行搬走杂物"));
    }

    @Test
    @DisplayName("填错的一次说全：别的小区、没有的类别、没有的现状、擅自搭建而没有建筑物、不是线索的不存在、没有说明、重复")
    void faults() {
        List<List<Object>> wrong = List.of(
                List.of("丙小区", "1号楼", "毁绿种菜", "无建筑物构筑物", ""),
                List.of("甲小区", "1号楼", "乱停车", "有", ""),
                List.of("甲小区", "2号楼", "擅自搭建", "无建筑物构筑物", ""),
                List.of("甲小区", "4号楼", "毁绿种菜", "经核实不存在", "没有"),
                List.of("甲小区", "3号楼东侧", "侵占消防通道", "经核实不存在", ""),
                List.of("甲小区", "3号楼 东侧", "侵占消防通道", "临时搭建", ""));

        assertThatThrownBy(() -> sheet(wrong))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::sentence)
                                .containsExactly(
                                        "“违建清单”表第2行A列（小区）：现为“丙小区”，应为本项目的小区：甲小区、乙小区",
                                        "“违建清单”表第3行C列（类别）：现为“乱停车”，应为圈占公共用地、毁绿种菜、侵占消防通道、擅自搭建之一",
                                        "“违建清单”表第3行D列（现状）：现为“有”，应为无建筑物构筑物、临时搭建、建筑物构筑物、经核实不存在之一",
                                        "“违建清单”表第4行D列（现状）：现为“无建筑物构筑物”，应为临时搭建或建筑物构筑物，因为类别是“擅自搭建”",
                                        "“违建清单”表第5行D列（现状）：现为“经核实不存在”，应为现场的情况：只有摸底看到、后来没有了的才写“经核实不存在”，小区和位置与摸底清单一致",
                                        "“违建清单”表第6行E列（说明）：现为空白，应为核实的情况（JA-3.4-2）",
                                        "“违建清单”表第7行B列（位置）：现为“3号楼 东侧”，应为与第6行不同的位置；同一处只列一行"));
    }

    @Test
    @DisplayName("示例清单与生成它的程序一致")
    void samples() throws IOException {
        assertThat(Files.readAllBytes(SampleViolations.SAMPLE)).isNotEmpty();
        ViolationSheet reader = new ViolationSheet(List.of("云路新村", "纺织厂宿舍", "云露小区"), List.of());
        assertThat(reader.read(Files.readAllBytes(SampleViolations.SAMPLE)).violations())
                .isEqualTo(new ViolationSheet(List.of("云路新村", "纺织厂宿舍", "云露小区"), List.of())
                        .read(SampleViolations.all())
                        .violations())
                .hasSize(4);
    }

    private static ViolationList sheet(List<List<Object>> rows) {
        return new ViolationSheet(List.of("甲小区", "乙小区"), SEEN).read(ViolationSheets.of(rows));
    }
}
