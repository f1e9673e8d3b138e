package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JA-3.8-3 落实管理单位的途径由两项事实决定")
class ManagementRoadTest {

    @ParameterizedTest(name = "有物业：{0}，有业主大会：{1}，途径：{2}")
    @CsvSource({"true, true, KEEP", "true, false, KEEP", "false, true, HIRE", "false, false, CHOOSE"})
    void roads(boolean propertyManagement, boolean ownersAssembly, ManagementRoad road) {
        assertThat(ManagementRoad.of(propertyManagement, ownersAssembly)).isEqualTo(road);
    }
}
