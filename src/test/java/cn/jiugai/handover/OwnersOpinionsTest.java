package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.8-3 业主意见的户数")
class OwnersOpinionsTest {

    @Test
    @DisplayName("200户小区征求200户，通过；201户不通过，多1户")
    void border() {
        assertThat(new OwnersOpinions(50, 50, 50, 50).check(200).passed()).isTrue();
        assertThat(new OwnersOpinions(50, 50, 50, 51).check(200).reasons())
                .isEqualTo("要求征求意见户数不超过小区总户数200户，现为201户，多1户。每户只计一次，请核对后重新填报。（依据 JA-3.8-3）");
    }

    @Test
    @DisplayName("有1户表明意见，通过；都没有表态，不通过")
    void somebody() {
        assertThat(new OwnersOpinions(1, 0, 0, 0).check(200).passed()).isTrue();
        assertThat(new OwnersOpinions(0, 0, 0, 60).check(200).reasons()).contains("现为0户", "JA-3.8-3");
    }
}
