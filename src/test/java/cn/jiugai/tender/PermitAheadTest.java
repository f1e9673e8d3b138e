package cn.jiugai.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-5.1-3 先行办理施工许可和备案的条件")
class PermitAheadTest {

    @Test
    @DisplayName("立项、财政评审、招标都完成，没有别的手续：可以先行办理")
    void allDone() {
        assertThat(new PermitAhead(List.of(), true, List.of()).check().passed()).isTrue();
    }

    @Test
    @DisplayName("没有招标：完成2项，点名招标")
    void noTender() {
        assertThat(new PermitAhead(List.of(), false, List.of()).check().reasons())
                .isEqualTo("要求先行办理施工许可、质监和安监备案前完成立项、财政评审、招标3项，现为完成2项，" + "还差1项：招标（没有签订施工合同）。请办结后重新申报。（依据 HG-5.1-3）");
    }

    @Test
    @DisplayName("缺的一次说全：立项、招标和用地手续")
    void everythingAtOnce() {
        assertThat(new PermitAhead(List.of("立项（尚未申报）"), false, List.of("用地手续（尚未申报）"))
                        .check()
                        .reasons())
                .contains("完成1项", "还差2项：立项（尚未申报）、招标（没有签订施工合同）", "1项没有批准", "还差1项：用地手续（尚未申报）", "HG-5.1-1");
    }
}
