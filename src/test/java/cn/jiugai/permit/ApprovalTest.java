package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.permit.Approval.Round;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-5 每项手续计时")
class ApprovalTest {

    private static final Procedure LAND =
            new Procedure("land", "用地", "naturalResources", Stage.PERMITS, 5, true, "新增用地");
    private static final OffsetDateTime REQUESTED = OffsetDateTime.parse("2026-03-09T09:00:00+08:00");

    @Test
    @DisplayName("用满时限5个工作日不超时，6个工作日超时1个")
    void term() {
        assertThat(new Approval(LAND, List.of(granted(5))).over()).isZero();
        assertThat(new Approval(LAND, List.of(granted(6))).over()).isEqualTo(1);
        assertThat(ProcedureTime.of(new Approval(LAND, List.of(granted(5)))).overTerm())
                .isFalse();
        assertThat(ProcedureTime.of(new Approval(LAND, List.of(granted(6)))).overTerm())
                .isTrue();
    }

    @Test
    @DisplayName("退回一次再批准：两次审批的用时相加，补正的时间不算")
    void returned() {
        Approval approval = new Approval(LAND, List.of(returned(3), granted(4)));

        assertThat(approval.workingDays()).isEqualTo(7);
        assertThat(approval.over()).isEqualTo(2);
        assertThat(approval.objection()).isEmpty();
        assertThat(ProcedureTime.of(approval).returns()).isEqualTo(1);
        assertThat(approval.requestedAt()).isEqualTo(REQUESTED);
    }

    @Test
    @DisplayName("没有申报、申报未批、退回未报：都不算批准")
    void notGranted() {
        Round open = new Round(REQUESTED, null, null, 0, null, null, null);

        assertThat(new Approval(LAND, List.of()).granted()).isFalse();
        assertThat(new Approval(LAND, List.of(open)).granted()).isFalse();
        assertThat(new Approval(LAND, List.of(returned(1))).granted()).isFalse();
        assertThat(new Approval(LAND, List.of(returned(1))).objection()).contains("缺红线图");
        assertThat(new Approval(LAND, List.of(returned(1), open)).objection()).isEmpty();
    }

    private static Round granted(int days) {
        return new Round(REQUESTED, REQUESTED.plusDays(days), days, 0, "jinanNaturalResources", "金自然资〔2026〕1号", null);
    }

    private static Round returned(int days) {
        return new Round(REQUESTED, REQUESTED.plusDays(days), days, 0, "jinanNaturalResources", null, "缺红线图");
    }
}
