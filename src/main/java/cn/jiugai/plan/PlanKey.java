package cn.jiugai.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The business key of a plan's process, e.g. {@code HG-plan-2024}. */
final class PlanKey {

    private static final Pattern KEY = Pattern.compile("[A-Z]+-plan-(\\d{4})");

    private PlanKey() {}

    /** @param code code of the district, e.g. {@code HG} */
    static String of(String code, int year) {
        return "%s-plan-%d".formatted(code, year);
    }

    /** @throws IllegalArgumentException in Chinese, if it is no key of a plan */
    static int year(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("年度计划的编号“%s”不对，应写成 HG-plan-2024".formatted(key)));
    }

    /** The year of the plan; empty if it is no key of a plan. */
    static Optional<Integer> find(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
