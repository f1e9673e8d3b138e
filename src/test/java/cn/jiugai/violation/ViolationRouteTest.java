package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("JA-3.4-3 至 JA-3.4-5 违建由谁办理")
class ViolationRouteTest {

    private static final Optional<Boolean> NOT_YET = Optional.empty();

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNAUTHORISED_BUILDING")
    @DisplayName("圈占、毁绿、侵占消防通道，没有建筑物构筑物或只是临时搭建：街道")
    void street(ViolationKind kind) {
        assertThat(ViolationRoute.of(kind, false, false, NOT_YET)).isEqualTo(ViolationRoute.STREET);
        assertThat(ViolationRoute.of(kind, true, true, NOT_YET)).isEqualTo(ViolationRoute.STREET);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNAUTHORISED_BUILDING")
    @DisplayName("同样的地方有非临时的建筑物构筑物：先认定，不由街道直接拆")
    void structureThere(ViolationKind kind) {
        assertThat(ViolationRoute.of(kind, true, false, NOT_YET)).isEqualTo(ViolationRoute.DETERMINATION);
        assertThat(ViolationRoute.of(kind, true, false, Optional.of(true))).isEqualTo(ViolationRoute.ENFORCEMENT);
    }

    @Test
    @DisplayName("擅自搭建一律先认定，临时的也一样；认定违法的由城管查处，不再重新认定")
    void building() {
        ViolationKind kind = ViolationKind.UNAUTHORISED_BUILDING;

        assertThat(ViolationRoute.of(kind, true, false, NOT_YET)).isEqualTo(ViolationRoute.DETERMINATION);
        assertThat(ViolationRoute.of(kind, true, true, NOT_YET)).isEqualTo(ViolationRoute.DETERMINATION);
        assertThat(ViolationRoute.of(kind, true, true, Optional.of(true))).isEqualTo(ViolationRoute.ENFORCEMENT);
    }
}
