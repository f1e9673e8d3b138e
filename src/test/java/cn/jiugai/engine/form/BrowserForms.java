package cn.jiugai.engine.form;

import cn.jiugai.browser.Visit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The form-js that the Tasklist ships, with its FEEL (feelin), in a real browser. */
final class BrowserForms {

    private static final String TASKLIST = "/META-INF/resources/webjars/camunda/lib/deps.js";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;

    BrowserForms(Visit visit) {
        page = visit.page();
        page.setContent("<!DOCTYPE html><html><body></body></html>");
        page.addScriptTag(
                new Page.AddScriptTagOptions().setContent(resource("/cn/jiugai/engine/form/browser-forms.js")));
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(TASKLIST)));
    }

    /** An expression with the data it sees. */
    record Question(boolean isCondition, String expression, Map<String, Object> data) {}

    /** What form-js sends when the clerk completes, and the keys of the fields that it marks as faulty. */
    record Submitted(Map<String, Object> data, List<String> faulty) {}

    List<Object> evaluate(List<Question> questions) {
        List<?> asked = questions.stream()
                .map(question ->
                        List.of(question.isCondition() ? "condition" : "value", question.expression(), question.data()))
                .toList();
        List<?> answers = (List<?>) page.evaluate("text => evaluateAll(JSON.parse(text))", write(asked));
        return answers.stream()
                .map(answer -> read((String) answer, new TypeReference<Object>() {}))
                .toList();
    }

    Submitted submit(String schema, Map<String, Object> variables, Map<String, Object> typed) {
        String asked = "[%s,%s,%s]".formatted(schema, write(variables), write(typed));
        Object answer = page.evaluate("text => submit(...JSON.parse(text))", asked);
        return read((String) answer, new TypeReference<Submitted>() {});
    }

    private static String resource(String path) {
        try (InputStream content = BrowserForms.class.getResourceAsStream(path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
