package cn.jiugai.benchmark;

import cn.jiugai.models.Models;
import cn.jiugai.play.Player;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Our models without us: the same elements, flows, parameters and conditions, no listener, and each task for the units that
 * held it in the house, as if somebody had written them into the model. Forms and tables are the same files.
 */
final class BareModels {

    private static final List<Path> FOLDERS = List.of(Path.of("processes"), Path.of("forms"));
    private static final Set<String> BUNDLE = Set.of("shared", Player.JINAN);

    /** @param units by {@code process/step} */
    static void addTo(DeploymentBuilder deployment, Map<String, Set<String>> units) {
        Models.of(Player.JINAN).forEach(file -> {
            BpmnModelInstance model = file.model();
            remove(model, CamundaTaskListener.class);
            remove(model, CamundaExecutionListener.class);
            model.getModelElementsByType(UserTask.class).stream()
                    .filter(task -> task.getCamundaCandidateGroups() == null)
                    .forEach(task -> task.setCamundaCandidateGroups(String.join(
                            ",", units.getOrDefault(file.process().getId() + "/" + task.getId(), Set.of("nobody")))));
            deployment.addModelInstance(file.file().getFileName().toString(), model);
        });
        FOLDERS.stream().flatMap(BareModels::files).forEach(file -> add(deployment, file));
    }

    private static void remove(BpmnModelInstance model, Class<? extends ModelElementInstance> kind) {
        List.copyOf(model.getModelElementsByType(kind))
                .forEach(element -> element.getParentElement().removeChildElement(element));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".dmn") || file.toString().endsWith(".form"))
                    .filter(file ->
                            BUNDLE.contains(file.getParent().getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(DeploymentBuilder deployment, Path file) {
        try {
            deployment.addString(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BareModels() {}
}
