package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.1-3 项目明确实施主体")
class ImplementingEntityTest {

    private static final Set<String> CANDIDATES = Set.of("cityInvestment");

    @Test
    @DisplayName("名单内的单位，通过")
    void named() {
        assertThat(new ImplementingEntity(Optional.of("cityInvestment"), CANDIDATES)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("没有明确，不通过")
    void nobody() {
        assertThat(new ImplementingEntity(Optional.empty(), CANDIDATES).check().reasons())
                .isEqualTo("要求项目明确1家实施（投资）主体，现为未明确，缺实施（投资）主体。请在“实施（投资）主体”中选定单位后重新提交。（依据 JA-3.1-3）");
    }

    @Test
    @DisplayName("名单外的单位，不通过并点名")
    void stranger() {
        assertThat(new ImplementingEntity(Optional.of("someCompany"), CANDIDATES)
                        .check()
                        .reasons())
                .contains("“someCompany”不在名单内", "JA-3.1-3");
    }
}
