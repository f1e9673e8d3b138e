package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.5-1 所需手续的清单")
class ProcedureListTest {

    private static final Procedure LAND =
            new Procedure("land", "用地", "naturalResources", Stage.PERMITS, 5, true, "新增用地");
    private static final Procedure NO_LAND =
            new Procedure("land", "用地", "naturalResources", Stage.PERMITS, 5, false, "不新增用地");

    @Test
    @DisplayName("同一项手续两行矛盾：按需办，不论先后")
    void contradiction() {
        assertThat(new ProcedureList(List.of(LAND, NO_LAND)).procedures()).contains(LAND);
        assertThat(new ProcedureList(List.of(NO_LAND, LAND)).procedures()).contains(LAND);
    }

    @Test
    @DisplayName("表里一行没写是否需办：按需办；没写理由：指出缺哪一列")
    void incompleteRow() {
        Map<String, Object> row = new HashMap<>(Map.of(
                "procedure", "land",
                "name", "用地",
                "department", "naturalResources",
                "stage", "审批手续",
                "days", 5,
                "reason", "新增用地"));
        assertThat(Procedure.rows(List.of(row))).containsExactly(LAND);

        row.remove("reason");
        assertThatThrownBy(() -> Procedure.rows(List.of(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("没有写“理由”");
    }

    @Test
    @DisplayName("不办的保留理由")
    void leftOut() {
        assertThat(new ProcedureList(List.of(NO_LAND)).procedures()).contains(NO_LAND);
    }

    @Test
    @DisplayName("表里没有施工许可，或写成不办：仍然要办")
    void permitAlways() {
        Procedure never = new Procedure("constructionPermit", "施工许可", "approvalBureau", Stage.PERMITS, 5, false, "不需要");

        for (List<Procedure> rows : List.of(List.<Procedure>of(), List.of(never))) {
            assertThat(new ProcedureList(rows).procedures())
                    .singleElement()
                    .matches(Procedure::needed)
                    .matches(permit -> permit.reason().contains("JA-3-1"));
        }
    }
}
