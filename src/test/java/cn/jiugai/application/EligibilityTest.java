package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.plan.AgeGroups;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-3-1、HG-3-2 申报范围看建成年份")
class EligibilityTest {

    @Test
    @DisplayName("2000年、2001年、2005年建成都可以申报")
    void inScope() {
        assertThat(built(2000).check().passed()).isTrue();
        assertThat(built(2001).check().passed()).isTrue();
        assertThat(built(2005).check().passed()).isTrue();
    }

    @Test
    @DisplayName("2006年建成不予受理，晚了1年")
    void tooLate() {
        assertThat(built(2006).check().reasons())
                .isEqualTo("要求2000年底前建成的优先改造，2005年底前建成的可纳入，现为2006年建成，晚了1年。"
                        + "年份填错的请更正后重新核对；确为2005年以后建成的，请告知申请人不予受理。（依据 HG-3-2）");
    }

    private static Eligibility built(int year) {
        return new Eligibility(year, new AgeGroups(2000, 2005));
    }
}
