package cn.jiugai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.4-5 报表的内部审核和接收")
class ReportReviewTest {

    @Test
    @DisplayName("另一人审核通过的，报送")
    void another() {
        assertThat(new ReportReview("a", "b", true, null).check().passed()).isTrue();
    }

    @Test
    @DisplayName("同一人填报和审核的，缺1名审核人")
    void same() {
        assertThat(new ReportReview("a", "a", true, null).check().reasons())
                .isEqualTo("要求填报、审核由两人分别办理，现为同一人填报和审核，缺1名审核人。请交本单位其他人员审核。（依据 JA-4.4-5）");
    }

    @Test
    @DisplayName("审核不通过、区住建局退回，都带理由退回填报")
    void returned() {
        assertThat(new ReportReview("a", "b", false, "户数不符").check().reasons())
                .isEqualTo("要求内部审核通过，现为审核不通过，审核意见：户数不符。请改正后重新填报。（依据 JA-4.4-5）");
        assertThat(new ReportReceipt(false, "缺问题").check().reasons()).contains("退回意见：缺问题", "JA-4.4-5");
        assertThat(new ReportReceipt(true, null).check().passed()).isTrue();
    }
}
