package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.6-1、JA-4.7-1、JA-4.3-1、JA-3.4-2 每个小区摸清需求和存量资源")
class SurveyDemandTest {

    @Test
    @DisplayName("都填0、没有清单：通过；充电位等于电动车数、清单与处数一致：通过")
    void complete() {
        assertThat(reasons(new CommunityDemand("甲小区", 0, 0, 0, 0, 0), Listed.NOTHING))
                .isEmpty();
        assertThat(reasons(new CommunityDemand("甲小区", 2, 40, 40, 3, 1), new Listed(3, 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("一项都没有问：四项逐项点名")
    void nothing() {
        assertThat(reasons(new CommunityDemand("甲小区", null, null, null, null, null), Listed.NOTHING))
                .contains("缺加装电梯需求", "缺电动车停放充电需求", "缺闲置房屋、土地", "缺违法违规线索")
                .contains("JA-4.6-1", "JA-4.7-1", "JA-4.3-1", "JA-3.4-2", "没有填0");
    }

    @Test
    @DisplayName("40辆电动车要41个充电位：多1个，不通过")
    void onePlaceTooMany() {
        assertThat(reasons(new CommunityDemand("甲小区", 0, 40, 41, 0, 0), Listed.NOTHING))
                .isEqualTo("要求希望新增的充电位不超过电动车40辆，现为甲小区充电位41个，多1个。请核对电动车辆数和充电位。（依据 JA-4.7-1）");
    }

    @Test
    @DisplayName("清单比填报少1处、多1处，都不通过")
    void listDiffers() {
        assertThat(reasons(new CommunityDemand("甲小区", 0, 0, 0, 3, 1), new Listed(2, 2)))
                .contains("与填报的3处一致，现为甲小区清单列2处，闲置房屋、土地缺1处", "JA-4.3-1")
                .contains("与填报的1处一致，现为甲小区清单列2处，违法违规线索多1处", "JA-3.4-2");
    }

    private static String reasons(CommunityDemand community, Listed listed) {
        return new SurveyDemand(List.of(community), Map.of("甲小区", listed))
                .check()
                .reasons();
    }
}
