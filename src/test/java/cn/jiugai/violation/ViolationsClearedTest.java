package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.4-1 违建清零后方可施工")
class ViolationsClearedTest {

    @Test
    @DisplayName("一处也没有登记，或登记的全部销案，通过")
    void none() {
        assertThat(new ViolationsCleared(0, List.of(), List.of()).check().passed())
                .isTrue();
        assertThat(new ViolationsCleared(3, List.of(), List.of()).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("3处中还有1处未销案，不通过，点名这一处")
    void oneOpen() {
        assertThat(new ViolationsCleared(3, List.of("第2处 3号楼东侧（侵占消防通道）"), List.of())
                        .check()
                        .reasons())
                .isEqualTo("要求登记的违建全部销案，现为登记3处、销案2处，还有1处未销案：第2处 3号楼东侧（侵占消防通道）。" + "请继续整治，全部销案前不得开工。（依据 JA-3.4-1）");
    }
}
