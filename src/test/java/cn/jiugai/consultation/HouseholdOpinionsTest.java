package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.2-4 居民意见采纳或说明理由")
class HouseholdOpinionsTest {

    @Test
    @DisplayName("没有意见，或者都已采纳、答复，通过")
    void settled() {
        assertThat(new HouseholdOpinions(List.of()).check().passed()).isTrue();
        assertThat(new HouseholdOpinions(List.of(opinion(1, Outcome.ADOPTED), opinion(2, Outcome.DECLINED)))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("三条中一条没有处理，不通过，按户点名")
    void oneOpen() {
        assertThat(new HouseholdOpinions(
                                List.of(opinion(1, Outcome.ADOPTED), opinion(2, null), opinion(3, Outcome.DECLINED)))
                        .check()
                        .reasons())
                .isEqualTo("要求居民意见逐条采纳，或者说明不采纳的理由，现为3条中2条已处理，1条待处理：第2号 云路新村 3栋 2。"
                        + "请在居民意见表中填写处理结果，上传后重新提交。（依据 JA-3.2-4）");
    }

    @Test
    @DisplayName("六条没有处理，点名前五条")
    void firstFive() {
        List<Opinion> opinions = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            opinions.add(opinion(number, null));
        }

        assertThat(new HouseholdOpinions(opinions).check().reasons())
                .contains("6条待处理", "第5号 云路新村 3栋 5等")
                .doesNotContain("第6号");
    }

    private static Opinion opinion(int number, Outcome outcome) {
        return new Opinion(number, "云路新村", "3栋", String.valueOf(number), "增加停车位", outcome, null);
    }
}
