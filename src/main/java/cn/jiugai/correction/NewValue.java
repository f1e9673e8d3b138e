package cn.jiugai.correction;

import cn.jiugai.project.ValueType;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/**
 * Whether a new value can take the place of the old one (JA-3.5-1).
 *
 * @param fact Chinese name of subject and fact
 * @param old the value now, as it is kept
 * @param value what was filled in
 * @param other number of another correction of the same fact that waits for approval
 */
record NewValue(String fact, ValueType type, String old, String value, Optional<Integer> other) {

    private static final String CLAUSE = "JA-3.5-1";

    Verdict check() {
        if (other.isPresent()) {
            return new FactChoice(fact, Optional.empty(), other).check();
        }
        String read;
        try {
            read = type.read(value);
        } catch (IllegalArgumentException e) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    value.isEmpty() ? "没有填写" : "“%s”".formatted(value),
                    "“%s”填%s".formatted(fact, type.expectation()),
                    "新值不能登记",
                    "请填写%s".formatted(type.expectation())));
        }
        return read.equals(old)
                ? Verdict.refuse(new Finding(
                        CLAUSE,
                        "新值%s与现值相同".formatted(type.show(read)),
                        "更正后的值与现值不同",
                        "没有可更正的内容",
                        "请核对“%s”应为多少；没有错的，勾选“重新选择更正事项”后撤回".formatted(fact)))
                : Verdict.pass();
    }
}
