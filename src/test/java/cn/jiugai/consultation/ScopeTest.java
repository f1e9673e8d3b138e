package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.1-4 改造范围的依据")
class ScopeTest {

    private static final Optional<String> NAMED = Optional.of("已写明");

    @Test
    @DisplayName("规划、标准已写明，摸底完整，有一户答复，通过")
    void founded() {
        assertThat(new Scope(NAMED, NAMED, List.of(), 1).check().passed()).isTrue();
    }

    @Test
    @DisplayName("没有写明标准，不通过")
    void noStandard() {
        assertThat(new Scope(NAMED, Optional.empty(), List.of(), 1).check().reasons())
                .isEqualTo("要求写明执行的完整居住社区建设标准，现为未写明，缺建设标准。请在表单中写明后重新提交。（依据 JA-3.1-4）");
    }

    @Test
    @DisplayName("乙小区没有摸底，不通过并点名")
    void notSurveyed() {
        assertThat(new Scope(NAMED, NAMED, List.of("乙小区"), 1).check().reasons()).contains("1个小区不完整", "缺乙小区");
    }

    @Test
    @DisplayName("什么依据都没有，四处都说明")
    void nothing() {
        Verdict verdict = new Scope(Optional.empty(), Optional.empty(), List.of("甲小区"), 0).check();

        assertThat(verdict.findings()).hasSize(4).extracting(Finding::clause).containsOnly("JA-3.1-4");
        assertThat(verdict.reasons()).contains("缺改造规划", "缺居民答复");
    }
}
