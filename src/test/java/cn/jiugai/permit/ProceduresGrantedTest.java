package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.5-1 需办的手续全部批准")
class ProceduresGrantedTest {

    @Test
    @DisplayName("4项全部批准，通过")
    void all() {
        assertThat(new ProceduresGranted(4, List.of()).check().passed()).isTrue();
    }

    @Test
    @DisplayName("4项批准3项，还缺规划许可，不通过")
    void oneMissing() {
        assertThat(new ProceduresGranted(4, List.of("规划许可（退回：缺总平面图）")).check().reasons())
                .isEqualTo("要求需办的手续全部批准，现为需办4项、批准3项，缺1项：规划许可（退回：缺总平面图）。请补正后重新申报。（依据 JA-4.5-1）");
    }
}
