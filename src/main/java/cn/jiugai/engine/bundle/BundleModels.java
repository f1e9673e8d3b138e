package cn.jiugai.engine.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A bundle as it is read: its processes, forms and decisions by id. */
record BundleModels(
        String district, Map<String, Process> processes, Map<String, JsonNode> forms, Map<String, Decision> decisions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException in Chinese, if a file cannot be read */
    static BundleModels of(String district, Bundle bundle) {
        BundleModels models =
                new BundleModels(district, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        bundle.resources().forEach(models::add);
        return models;
    }

    private void add(String name, byte[] content) {
        try {
            if (name.endsWith(".bpmn")) {
                Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                        .getModelElementsByType(Process.class)
                        .forEach(process -> processes.put(process.getId(), process));
            } else if (name.endsWith(".dmn")) {
                Dmn.readModelFromStream(new ByteArrayInputStream(content))
                        .getModelElementsByType(Decision.class)
                        .forEach(decision -> decisions.put(decision.getId(), decision));
            } else {
                JsonNode form = JSON.readTree(content);
                forms.put(form.path("id").asText(), form);
            }
        } catch (ModelException | IOException e) {
            throw Unreadable.file(name, e);
        }
    }

    /** All elements of a kind in all processes. */
    <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
        return processes.values().stream().flatMap(process -> in(process, kind));
    }

    static <T extends ModelElementInstance> Stream<T> in(Process process, Class<T> kind) {
        Collection<T> all = process.getModelInstance().getModelElementsByType(kind);
        return all.stream().filter(element -> isIn(process, element));
    }

    private static boolean isIn(Process process, ModelElementInstance element) {
        ModelElementInstance parent = element;
        while (parent != null && !(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return process.equals(parent);
    }

    Optional<JsonNode> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Keys of the fields of a form, those in groups included. */
    Set<String> fields(String form) {
        Set<String> keys = new HashSet<>();
        form(form).ifPresent(json -> collect(json, keys));
        return keys;
    }

    private static void collect(JsonNode component, Set<String> keys) {
        if (component.hasNonNull("key")) {
            keys.add(component.get("key").asText());
        }
        component.path("components").forEach(child -> collect(child, keys));
    }
}
