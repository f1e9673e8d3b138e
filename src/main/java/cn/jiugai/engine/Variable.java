package cn.jiugai.engine;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.camunda.spin.json.SpinJsonNode;

/**
 * A process variable or form field with its type; each is a constant in one place of its phase.
 *
 * @param name key of the form field, lowerCamel
 * @param type Chinese name of the type, for messages
 * @param <T> what Java code gets
 */
public record Variable<T>(String name, String type, Function<Object, T> reader) {

    /** A text, or the value of a select or radio field. */
    public static Variable<String> text(String name) {
        return new Variable<>(name, "文字", Object::toString);
    }

    /** A checkbox; one that was never touched is false. */
    public static Variable<Boolean> yes(String name) {
        return new Variable<>(name, "是否", value -> (Boolean) value);
    }

    public static Variable<Integer> count(String name) {
        return new Variable<>(name, "整数", value -> new BigDecimal(value.toString()).intValueExact());
    }

    public static Variable<BigDecimal> number(String name) {
        return new Variable<>(name, "数字", value -> new BigDecimal(value.toString()));
    }

    /** An amount that is entered in yuan. */
    public static Variable<Fen> yuan(String name) {
        return new Variable<>(name, "金额（元）", value -> Fen.ofYuan(value.toString()));
    }

    /** A day as ISO text, as form-js sends it. */
    public static Variable<LocalDate> day(String name) {
        return new Variable<>(name, "日期", value -> LocalDate.parse(value.toString()));
    }

    /** The chosen values of a checklist or taglist. */
    public static Variable<List<String>> choices(String name) {
        return new Variable<>(name, "多选", Variable::strings);
    }

    /** A text area in which each line is an entry of its own; blank lines are none. */
    public static Variable<List<String>> lines(String name) {
        return new Variable<>(
                name,
                "多行文字",
                value -> value.toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static List<String> strings(Object value) {
        if (value instanceof SpinJsonNode json) {
            return json.elements().stream().map(SpinJsonNode::stringValue).toList();
        }
        return ((List<?>) value).stream().map(Object::toString).toList();
    }
}
