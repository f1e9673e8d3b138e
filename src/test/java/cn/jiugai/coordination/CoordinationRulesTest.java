package cn.jiugai.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.1-2 九家单位协调的规则")
class CoordinationRulesTest {

    private static final UnitAnswer AGREES = new UnitAnswer("供水公司", Stance.AGREES, "3月配合换管", "李工");
    private static final UnitAnswer NOT_CONCERNED = new UnitAnswer("园林绿化中心", Stance.NOT_CONCERNED, null, null);
    private static final UnitAnswer CANNOT = new UnitAnswer("供热公司", Stance.CANNOT, "供暖期不能停热", null);
    private static final UnitAnswer SILENT = new UnitAnswer("供电公司", null, null, null);

    @Test
    @DisplayName("能够配合和不涉及的算落实，全部落实才通过")
    void allSettled() {
        assertThat(new UnitsCoordinated(List.of(AGREES, NOT_CONCERNED)).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("一家有困难、一家没有答复：退回，逐家写明")
    void open() {
        assertThat(new UnitsCoordinated(List.of(AGREES, NOT_CONCERNED, CANNOT, SILENT))
                        .check()
                        .reasons())
                .isEqualTo("要求4家单位逐家答复，能够配合改造，现为4家中2家已落实，缺2家：供热公司：有困难，需要协调，供暖期不能停热；供电公司：没有答复。"
                        + "请组织社区与这些单位协调后再次征询；协调不成的，报领导小组办公室。（依据 HG-4.1-2）");
    }

    @Test
    @DisplayName("配合事项没有办结的列出几件、哪一家；没有的通过")
    void calls() {
        UnitCall call = new UnitCall(2, "gasSupply", "燃气公司", "迁表", LocalDate.of(2024, 5, 6), "燕山建设集团");
        assertThat(new CallsSettled(List.of()).finding()).isEmpty();
        assertThat(new CallsSettled(List.of(call)).finding().orElseThrow().sentence())
                .contains("1件配合事项没有办结", "缺1件：第2号 燃气公司（2024-05-06前）", "HG-4.1-2");
    }
}
