package cn.jiugai.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models of the folder {@code processes}, as files. */
public record Models(Path file, BpmnModelInstance model) {

    private static final Path FOLDER = Path.of("processes");

    public static List<Models> ours() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Models(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of one district's bundle: its own and the shared ones. */
    public static List<Models> of(String district) {
        return ours().stream()
                .filter(model -> Set.of("shared", district).contains(model.folder()))
                .toList();
    }

    /** The folder in which it is: a district, or {@code shared}. */
    public String folder() {
        return file.getParent().getFileName().toString();
    }

    public Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    /** All clauses that elements of the model carry. */
    public Set<String> clauses() {
        Set<String> ids = new TreeSet<>();
        model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> "clause".equals(property.getCamundaName()))
                .forEach(property -> Arrays.stream(property.getCamundaValue().split("[,，、\\s]+"))
                        .filter(id -> !id.isBlank())
                        .forEach(ids::add));
        return ids;
    }

    /** All elements of a kind. */
    public <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind).stream();
    }

    /** File, name and id, for messages. */
    public String at(BaseElement element) {
        return "%s: %s (%s)".formatted(file, element.getAttributeValue("name"), element.getId());
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
