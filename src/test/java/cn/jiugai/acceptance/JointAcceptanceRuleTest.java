package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.7-1 联合竣工验收")
class JointAcceptanceRuleTest {

    private static final Map<String, String> REQUIRED = Map.of("contractor", "皖西建设集团", "residents", "居民代表");
    private static final Opinion CONTRACTOR = new Opinion("contractor", "皖西建设集团", true, List.of());
    private static final Opinion RESIDENTS = new Opinion("residents", "居民代表", true, List.of());
    private static final Opinion WATER = new Opinion("luanWater", "供水公司", true, List.of());

    @Test
    @DisplayName("必须参加的都同意，另邀的也同意，通过")
    void allAgree() {
        assertThat(new JointAcceptance(REQUIRED, List.of(CONTRACTOR, RESIDENTS, WATER))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("居民代表没有提出意见，不通过，点名缺席者")
    void oneMissing() {
        Verdict verdict = new JointAcceptance(REQUIRED, List.of(CONTRACTOR, WATER)).check();

        assertThat(verdict.reasons()).isEqualTo("要求2家必须参加的单位都提出意见，现为1家，缺1家：居民代表。请重新组织验收，请缺席的单位提出意见。（依据 JA-3.7-1）");
    }

    @Test
    @DisplayName("三家中另邀的一家不同意，不通过，写明谁、为什么")
    void oneRefuses() {
        Verdict verdict = new JointAcceptance(
                        REQUIRED,
                        List.of(
                                CONTRACTOR,
                                RESIDENTS,
                                new Opinion(
                                        "luanWater", "供水公司", false, List.of("水压不足（责任单位：皖西建设集团）", "井盖松动（责任单位：皖西建设集团）"))))
                .check();

        assertThat(verdict.reasons())
                .isEqualTo("要求参加联合验收的各方全部同意，现为3家中2家同意，供水公司不同意：水压不足（责任单位：皖西建设集团）；井盖松动（责任单位：皖西建设集团）。"
                        + "请责任单位整改，复查合格后重新组织联合验收。（依据 JA-3.7-1）");
    }

    @Test
    @DisplayName("谁都没有提出意见，全部点名")
    void nobody() {
        assertThat(new JointAcceptance(REQUIRED, List.of()).check().reasons()).contains("现为0家", "皖西建设集团", "居民代表");
    }
}
