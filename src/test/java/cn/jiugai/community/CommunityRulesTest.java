package cn.jiugai.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第四轮的服务等级和第五轮的活动、建议")
class CommunityRulesTest {

    private static final List<String> GRADES = CommunityVariables.ACCEPTABLE_GRADES.read("一级、二级、三级");

    @Test
    @DisplayName("HG-7-4 最低等级本身达标，未达到最低等级的退回，写明最低是哪一级")
    void grade() {
        assertThat(new ServiceGrade("一级", GRADES).check().passed()).isTrue();
        assertThat(new ServiceGrade("三级", GRADES).check().passed()).isTrue();
        assertThat(new ServiceGrade("未达到最低等级", GRADES).check().reasons())
                .isEqualTo("要求改造后物业服务不低于全市最低等级标准（一级），现为“未达到最低等级”，低于一级。请与居民和管理单位重新协商，达到一级以上再提交。（依据 HG-7-4）");
        assertThat(new ServiceGrade("一级", List.of("二级", "三级")).check().passed())
                .as("区里把最低提到二级")
                .isFalse();
    }

    @Test
    @DisplayName("达标等级不能空着")
    void noGrades() {
        assertThatThrownBy(() -> CommunityVariables.ACCEPTABLE_GRADES.read(" 、"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("达标的服务等级");
    }

    @Test
    @DisplayName("HG-2-8 1次活动、1条建议够了；缺哪样写哪样，两样都缺一次写明")
    void fifthRound() {
        assertThat(new FifthRound(1, 1, 1, 1).check().passed()).isTrue();
        assertThat(new FifthRound(1, 1, 0, 1).check().reasons())
                .isEqualTo("要求第五轮至少登记1条居民建议，现为0条，还差1条。请组织居民献计献策，把建议登记上来。（依据 HG-2-8）");
        assertThat(new FifthRound(1, 3, 0, 2).check().reasons()).contains("还差2次", "还差2条");
        assertThat(new FifthRound(1, 1, 0, 0).check().passed()).isTrue();
    }
}
