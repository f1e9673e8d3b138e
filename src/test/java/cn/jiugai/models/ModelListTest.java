package cn.jiugai.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("模型一览")
class ModelListTest {

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(\\.\\./\\.\\./(processes/[^)]+\\.bpmn)\\)");

    @Test
    @DisplayName("列出每一张图，名称与图上的一致")
    void listsEveryModel() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        LINK.matcher(Files.readString(Path.of("docs/guides/models.md")))
                .results()
                .forEach(link -> listed.put(link.group(2), link.group(1)));

        assertThat(listed).isEqualTo(namesByFile());
    }

    private static Map<String, String> namesByFile() throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> names.put(file.toString(), name(file)));
        }
        return names;
    }

    private static String name(Path file) {
        return Bpmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getName();
    }
}
