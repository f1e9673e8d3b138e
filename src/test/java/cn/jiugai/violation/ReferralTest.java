package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.4-3 至 JA-3.4-5 移送给应当办理的部门")
class ReferralTest {

    @Test
    @DisplayName("街道发现是非临时的构筑物，移送自然资源局认定：得当")
    void structureAfterAll() {
        assertThat(new Referral(
                                ViolationRoute.STREET,
                                ViolationRoute.DETERMINATION,
                                ViolationKind.FIRE_LANE,
                                true,
                                false,
                                null)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("自然资源局发现只是绿地上的临时搭建，移送街道：得当")
    void temporaryAfterAll() {
        assertThat(new Referral(
                                ViolationRoute.DETERMINATION,
                                ViolationRoute.STREET,
                                ViolationKind.VEGETABLE_PLOT,
                                true,
                                true,
                                null)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("街道把毁绿种菜移送城管：不得当，仍由街道办理")
    void plotToUrbanManagement() {
        assertThat(new Referral(
                                ViolationRoute.STREET,
                                ViolationRoute.ENFORCEMENT,
                                ViolationKind.VEGETABLE_PLOT,
                                false,
                                false,
                                null)
                        .check()
                        .reasons())
                .isEqualTo("要求“毁绿种菜”、现状为“无建筑物构筑物”的由街道办事处办理，现为移送城管局，仍应由街道办事处办理。"
                        + "请继续办理；登记的类别或现状不对的，按现场情况改正后移送。（依据 JA-3.4-5）");
    }

    @Test
    @DisplayName("街道把没有认定的建筑物直接移送城管：不得当，应移送自然资源局")
    void undeterminedToUrbanManagement() {
        assertThat(new Referral(
                                ViolationRoute.STREET,
                                ViolationRoute.ENFORCEMENT,
                                ViolationKind.PUBLIC_LAND,
                                true,
                                false,
                                null)
                        .check()
                        .reasons())
                .contains("现为移送城管局", "应移送自然资源局", "请改移送自然资源局", "JA-3.4-3");
    }

    @Test
    @DisplayName("城管把已认定违法的退给街道：不得当，仍由城管查处")
    void illegalToStreet() {
        assertThat(new Referral(
                                ViolationRoute.ENFORCEMENT,
                                ViolationRoute.STREET,
                                ViolationKind.UNAUTHORISED_BUILDING,
                                true,
                                false,
                                true)
                        .check()
                        .reasons())
                .contains("现为移送街道办事处", "仍应由城管局办理", "JA-3.4-4");
    }
}
