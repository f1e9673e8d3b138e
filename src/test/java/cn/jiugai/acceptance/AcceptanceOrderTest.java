package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("先完工、再联合验收、再综合验收")
class AcceptanceOrderTest {

    @Test
    @DisplayName("JA-3.7-1 完工后才能联合验收")
    void worksFirst() {
        assertThat(new WorksCompleted(true).check().passed()).isTrue();
        assertThat(new WorksCompleted(false).check().reasons()).contains("现为0份", "缺1份", "JA-3.7-1");
    }

    @Test
    @DisplayName("JA-3.7-3 联合验收通过后才能综合验收")
    void jointFirst() {
        assertThat(new JointlyAccepted(true).check().passed()).isTrue();
        assertThat(new JointlyAccepted(false).check().reasons()).contains("现为0次", "缺1次", "JA-3.7-3");
    }
}
