package cn.jiugai.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Between the engine's variables and plain values: null, text, numbers, booleans, and lists and maps of them. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A value that no form sends, such as a file or a serialised object; it fits no field. */
    private record Foreign(String kind) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private Answers() {}

    /** What a client sent; Json is read, everything that is not plain becomes something that fits no field. */
    static Map<String, Object> sent(Map<String, Object> variables) {
        Map<String, Object> plain = new LinkedHashMap<>();
        VariableMap typed = Variables.fromMap(variables == null ? Map.of() : variables);
        typed.keySet().forEach(name -> plain.put(name, plain(typed.getValueTyped(name))));
        return plain;
    }

    /** The variables that a form opens with; null and what is not plain count as not there. */
    static Map<String, Object> known(VariableMap variables) {
        Map<String, Object> plain = sent(variables);
        plain.replaceAll((name, value) -> value instanceof Date date ? iso(date) : value);
        plain.values().removeIf(value -> value == null || value instanceof Foreign);
        return plain;
    }

    /** The same values as the engine keeps them: lists and maps as Json, never as serialised objects. */
    static VariableMap forEngine(Map<String, Object> plain) {
        VariableMap variables = Variables.createVariables();
        plain.forEach((name, value) -> variables.put(name, forEngine(value)));
        return variables;
    }

    /**
     * The same with some variables that the engine has only until the command ends: recorders read them, neither the process
     * nor its history keeps them.
     */
    static VariableMap forEngine(Map<String, Object> plain, Set<String> passing) {
        VariableMap variables = forEngine(plain);
        passing.stream()
                .filter(plain::containsKey)
                .forEach(name -> variables.putValueTyped(name, Variables.untypedValue(variables.get(name), true)));
        return variables;
    }

    static String json(Map<String, Object> plain) {
        return write(plain);
    }

    /** A single variable as JSON, for {@link #value}. */
    static String json(Object variable) {
        return write(plain(variable));
    }

    /** The plain value that was written as JSON. */
    static Object value(String json) {
        return read(json);
    }

    private static Object forEngine(Object value) {
        if (value instanceof List || value instanceof Map) {
            return SpinValues.jsonValue(write(value)).create();
        }
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        return value instanceof BigInteger number ? (Object) number.longValueExact() : value;
    }

    private static Object plain(TypedValue typed) {
        if (typed instanceof JsonValue json) {
            return read(json.getValueSerialized());
        }
        if (typed instanceof FileValue) {
            return new Foreign("文件");
        }
        boolean serialized = typed instanceof SerializableValue value && !value.isDeserialized();
        return serialized ? new Foreign("序列化对象") : plain(typed == null ? null : typed.getValue());
    }

    private static Object plain(Object value) {
        if (value instanceof SpinJsonNode json) {
            return read(json.toString());
        }
        boolean isPlain = value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Date
                || value instanceof List
                || value instanceof Map;
        return isPlain ? value : new Foreign("对象");
    }

    private static Object read(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            return new Foreign("不合格式的 Json");
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the Tasklist shows a date: without zone. */
    private static String iso(Date date) {
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss");
        format.setTimeZone(TimeZone.getTimeZone(EngineClock.ZONE));
        return format.format(date);
    }
}
