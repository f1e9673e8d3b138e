package cn.jiugai.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many points each indicator counts at most; together 100 (JA-2-3, 执行口径).
 *
 * @param points a positive whole number for each indicator
 */
record Weights(Map<Indicator, Integer> points) {

    static final int ALL = 100;

    private static final Pattern ONE = Pattern.compile("\\s*(\\p{IsHan}+)\\s*(\\d{1,3})\\s*");

    Weights {
        points = Map.copyOf(points);
    }

    /**
     * Reads the points of all indicators by their names, separated by commas, e.g. {@code 资金管理 25，实施进度 20…}.
     *
     * @throws IllegalArgumentException in Chinese, if one is missing, named twice, not positive, or the sum is not 100
     */
    static Weights parse(String text) {
        Map<Indicator, Integer> points = new EnumMap<>(Indicator.class);
        for (String part : text.split("[,，、;；]")) {
            Matcher one = ONE.matcher(part);
            if (!one.matches() || Integer.parseInt(one.group(2)) == 0) {
                throw new IllegalArgumentException("“%s”应写成指标名称和正整数".formatted(part.trim()));
            }
            if (points.put(indicator(one.group(1)), Integer.valueOf(one.group(2))) != null) {
                throw new IllegalArgumentException("指标“%s”写了两次".formatted(one.group(1)));
            }
        }
        if (points.size() < Indicator.values().length) {
            throw new IllegalArgumentException("缺指标");
        }
        int sum = points.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != ALL) {
            throw new IllegalArgumentException("合计%d，不是%d".formatted(sum, ALL));
        }
        return new Weights(points);
    }

    private static Indicator indicator(String title) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有指标“%s”".formatted(title)));
    }
}
