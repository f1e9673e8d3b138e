package cn.jiugai.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is told to start a matter finds it under that name. */
@DisplayName("退回理由指的路走得通")
class RemediesTest {

    /** Where texts for clerks stand. */
    private static final List<Path> ROOTS = List.of(Path.of("src/main/java"), Path.of("forms"), Path.of("processes"));

    /** Beside a project, or without one. */
    private static final Set<String> WAYS = Set.of("startableBy", "openedBy");

    private static final Pattern NAMED = Pattern.compile("发起“([^”%]+)”");

    @Test
    @DisplayName("叫人发起的事项都有这个名称，而且发起得了")
    void startable() {
        Set<String> named = named();
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(startableNames()).containsAll(named);
    }

    private static Set<String> named() {
        return ROOTS.stream()
                .flatMap(root -> files(root).stream())
                .map(RemediesTest::read)
                .flatMap(text -> NAMED.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> startableNames() {
        return Models.ours().stream()
                .filter(model -> model.all(StartEvent.class)
                        .flatMap(start ->
                                start.getModelInstance().getModelElementsByType(CamundaProperty.class).stream())
                        .anyMatch(property -> WAYS.contains(property.getCamundaName())))
                .map(model -> model.process().getName())
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
