package cn.jiugai.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.leadership.LeadingGroup.Department;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("领导小组成员单位齐全（HG-8-1）")
class LeadingGroupTest {

    private static final Department FINANCE = new Department("财政局", 1, List.of());

    @Test
    @DisplayName("部门都有单位，都报了负责人：通过")
    void complete() {
        assertThat(new LeadingGroup(List.of(FINANCE, new Department("镇街", 4, List.of())))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("民政局没有单位：指明缺哪一个，由系统管理员登记")
    void noUnit() {
        assertThat(new LeadingGroup(List.of(FINANCE, new Department("民政局", 0, List.of())))
                        .check()
                        .reasons())
                .isEqualTo("要求领导小组的2个部门都有单位，现为1个部门有单位，缺“民政局”。请由系统管理员登记单位后重新提交。（依据 HG-8-1）");
    }

    @Test
    @DisplayName("四个镇街有一个没有报：指明是哪一个")
    void silent() {
        assertThat(new LeadingGroup(List.of(FINANCE, new Department("镇街", 4, List.of("海港镇人民政府"))))
                        .check()
                        .reasons())
                .isEqualTo("要求5个成员单位都报负责人和联络员，现为4个成员单位报了负责人，缺海港镇人民政府。请重新发出名单，由这些单位补报。（依据 HG-8-1）");
    }
}
