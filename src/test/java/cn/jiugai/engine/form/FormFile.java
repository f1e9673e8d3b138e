package cn.jiugai.engine.form;

import cn.jiugai.engine.form.BrowserForms.Question;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A form of the project or of its tests, with every FEEL expression that stands in it. */
record FormFile(String name, String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every form under {@code forms/} and the test resources. */
    static List<FormFile> all() {
        return Stream.of(Path.of("forms"), Path.of("src", "test", "resources"))
                .flatMap(FormFile::in)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    FormSchema schema() {
        return FormSchema.parse(json);
    }

    /** Conditions (true) and values (false) that the server evaluates, each once, without data. */
    Set<Question> expressions() {
        Set<Question> expressions = new LinkedHashSet<>();
        collect(tree(), "", expressions);
        return expressions;
    }

    private static void collect(JsonNode node, String name, Set<Question> found) {
        if (node.isTextual() && node.asText().startsWith("=")) {
            boolean isCondition = name.equals("hide") || name.equals("readonly");
            found.add(new Question(isCondition, node.asText(), java.util.Map.of()));
        }
        node.properties().forEach(entry -> collect(entry.getValue(), entry.getKey(), found));
        if (node.isArray()) {
            node.forEach(item -> collect(item, name, found));
        }
    }

    private JsonNode tree() {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Stream<FormFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<FormFile> forms = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".form")).toList()) {
                forms.add(new FormFile(file.toString(), Files.readString(file)));
            }
            return forms.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
