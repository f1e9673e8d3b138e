package cn.jiugai.engine;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number of the plan that stands on the step as an input parameter, with the range in which a process owner may set it.
 *
 * @param name name of the input parameter, lowerCamel
 * @param label Chinese name, as the element template shows it
 * @param range Chinese wording of what is allowed
 * @param reader reads the text; throws IllegalArgumentException in Chinese if it is no such value or out of range
 * @param required whether it has to stand on the step; one that need not gets an empty text to read where it does not
 * @param <T> what Java code gets
 */
public record Parameter<T>(String name, String label, String range, Function<String, T> reader, boolean required) {

    /** A rate between two rates, both included, written {@code 80%} or {@code 2/3}. */
    public static Parameter<Ratio> ratio(String name, String label, String least, String most) {
        return between(
                name,
                label,
                "%s 到 %s，写成 80%% 或 2/3".formatted(least, most),
                Ratio::parse,
                Ratio.parse(least),
                Ratio.parse(most));
    }

    /** A whole number, both bounds included. */
    public static Parameter<Integer> count(String name, String label, int least, int most) {
        return between(name, label, "%d 到 %d 的整数".formatted(least, most), Integer::valueOf, least, most);
    }

    /** An amount in yuan, both bounds included. */
    public static Parameter<Fen> yuan(String name, String label, String least, String most) {
        return between(
                name, label, "%s 到 %s 元".formatted(least, most), Fen::ofYuan, Fen.ofYuan(least), Fen.ofYuan(most));
    }

    /** A number that a district may do without: the step leaves it out. */
    public static <T> Parameter<Optional<T>> optional(Parameter<T> asked) {
        return new Parameter<>(
                asked.name,
                asked.label,
                asked.range + "；没有的留空",
                text -> text.isEmpty() ? Optional.empty() : Optional.of(asked.reader.apply(text)),
                false);
    }

    /** One that has to stand on the step. */
    public Parameter(String name, String label, String range, Function<String, T> reader) {
        this(name, label, range, reader, true);
    }

    /** A text that must not be blank, e.g. a list of role ids. */
    public static Parameter<String> text(String name, String label) {
        return new Parameter<>(name, label, "不为空的文字", text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("不能为空");
            }
            return text.trim();
        });
    }

    /** @throws IllegalArgumentException in Chinese, naming the parameter, the text and the range */
    public T read(String text) {
        if (text == null && required) {
            throw new IllegalArgumentException("缺少输入参数“%s”（%s），应为%s".formatted(label, name, range));
        }
        try {
            return reader.apply(text == null ? "" : text.trim());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("输入参数“%s”（%s）的值“%s”不对，应为%s".formatted(label, name, text, range), e);
        }
    }

    private static <T extends Comparable<? super T>> Parameter<T> between(
            String name, String label, String range, Function<String, T> parse, T least, T most) {
        return new Parameter<>(name, label, range, text -> {
            T value = parse.apply(text);
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new IllegalArgumentException("超出范围");
            }
            return value;
        });
    }
}
