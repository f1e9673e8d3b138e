package cn.jiugai.engine.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;

/**
 * Finds out which file of the bundle an edited file stands for: not by its name, which the Modeler chooses, but by the
 * ids of the processes, decisions or form in it.
 */
final class BundleMatch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BundleMatch() {}

    /**
     * The bundle in force with the edited files in their places; a file whose ids are new is added under its own name.
     *
     * @throws IllegalArgumentException in Chinese, with all reasons, if a file cannot be read or matched
     */
    static Bundle merge(Bundle inForce, Map<String, byte[]> edited, String district) {
        Map<String, byte[]> merged = new TreeMap<>(inForce.resources());
        Map<String, String> homes = new HashMap<>();
        inForce.resources().forEach((name, content) -> ids(name, content).forEach(id -> homes.put(id, name)));
        List<String> faults = new ArrayList<>();
        edited.forEach((name, content) -> {
            try {
                merged.put(home(name, content, homes, district), content);
            } catch (IllegalArgumentException e) {
                faults.add(e.getMessage());
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new Bundle(merged);
    }

    private static String home(String name, byte[] content, Map<String, String> homes, String district) {
        List<String> found =
                ids(name, content).stream().map(homes::get).distinct().toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("文件“%s”里的编号分属多个在用文件%s，请分开部署".formatted(name, found));
        }
        String bare = name.substring(name.lastIndexOf('/') + 1);
        return found.get(0) == null ? district + "/" + bare : found.get(0);
    }

    /** The ids that a file defines, with their kind. */
    static List<String> ids(String name, byte[] content) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        List<String> ids;
        try {
            ids = switch (kind) {
                case "bpmn" ->
                    processes(content).stream()
                            .map(Process::getId)
                            .map("流程 "::concat)
                            .toList();
                case "dmn" ->
                    decisions(content).stream()
                            .map(Decision::getId)
                            .map("决策 "::concat)
                            .toList();
                case "form" -> List.of("表单 " + JSON.readTree(content).path("id").asText());
                default -> throw new IllegalArgumentException("文件“%s”不能部署：只接受 .bpmn、.dmn 和 .form 文件".formatted(name));
            };
        } catch (ModelException | IOException e) {
            throw Unreadable.file(name, e);
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("文件“%s”里没有流程、决策或表单".formatted(name));
        }
        return ids;
    }

    private static Collection<Process> processes(byte[] content) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(content)).getModelElementsByType(Process.class);
    }

    private static Collection<Decision> decisions(byte[] content) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(content)).getModelElementsByType(Decision.class);
    }
}
