package cn.jiugai.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the JSON of a form and collects everything in it that the server does not understand. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<FormField> fields = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    private FormReader() {}

    static FormSchema read(String json) {
        Map<?, ?> form = map(json);
        FormReader reader = new FormReader();
        if (!(form.get("id") instanceof String id) || id.isBlank()) {
            throw new InvalidFormException(List.of("表单没有 id，应写上英文 id，模型用它找到表单"));
        }
        reader.readComponents(form, List.of());
        if (!reader.reasons.isEmpty()) {
            throw new InvalidFormException(reader.reasons.stream()
                    .map(reason -> "表单 %s：%s".formatted(id, reason))
                    .toList());
        }
        return new FormSchema(id, reader.fields);
    }

    private void readComponents(Map<?, ?> container, List<String> hides) {
        if (container.get("components") instanceof List<?> components) {
            components.forEach(component -> readComponent(strings(component), hides));
        }
    }

    private void readComponent(Map<String, Object> component, List<String> outerHides) {
        String type = String.valueOf(component.get("type"));
        List<String> hides = hides(component, outerHides);
        if (type.equals("group")) {
            if (component.get("path") instanceof String path && !path.isEmpty()) {
                reasons.add("分组“%s”写了路径 %s，应去掉路径，字段直接用自己的键".formatted(component.get("label"), path));
            }
            readComponents(component, hides);
        } else if (!FieldType.SHOWN_ONLY.contains(type)) {
            FieldType.of(type)
                    .ifPresentOrElse(
                            known -> readField(component, known, hides),
                            () -> reasons.add("组件类型 %s 不能用，请改用文本、数字、日期、勾选、单选、多选等类型".formatted(type)));
        }
    }

    private void readField(Map<String, Object> component, FieldType type, List<String> hides) {
        String key = component.get("key") instanceof String text ? text : "";
        String label = Stream.of("label", "dateLabel", "timeLabel")
                .map(component::get)
                .filter(text -> text instanceof String words && !words.isBlank())
                .findFirst()
                .map(Object::toString)
                .orElse(key);
        FormField field = new FormField(key, label, type, hides, component);
        if (!key.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            reasons.add("字段“%s”的键“%s”应为字母开头的字母、数字".formatted(field.label(), key));
        } else if (fields.stream().anyMatch(other -> other.key().equals(key))) {
            reasons.add("有两个字段用同一个键 %s，应各用各的".formatted(key));
        }
        FieldFaults.of(field).forEach(reasons::add);
        fields.add(field);
    }

    private List<String> hides(Map<String, Object> component, List<String> outer) {
        Object hide = component.get("conditional") instanceof Map<?, ?> conditional ? conditional.get("hide") : null;
        if (hide == null || hide.equals("")) {
            return outer;
        }
        Object name = component.getOrDefault("label", component.getOrDefault("key", component.get("id")));
        FieldFaults.expression("“%s”的隐藏条件".formatted(name), hide).ifPresent(reasons::add);
        return Stream.concat(outer.stream(), Stream.of(hide.toString())).toList();
    }

    private static Map<?, ?> map(String json) {
        try {
            return JSON.readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new InvalidFormException(List.of("表单不是 JSON：" + e.getOriginalMessage()));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> strings(Object component) {
        return component instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
