package cn.jiugai.walk;

import cn.jiugai.models.Models;
import cn.jiugai.play.ModelCoverage;
import cn.jiugai.play.Player;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;

/** What the gateways of the models on the road can answer: the map's and those of all that it calls. */
final class Outcomes {

    private final Map<String, Models> models = Models.of(Player.JINAN).stream()
            .collect(Collectors.toMap(model -> model.process().getId(), Function.identity()));
    private final Set<String> road = new TreeSet<>();

    Outcomes(String map) {
        follow(map);
    }

    private void follow(String process) {
        if (road.add(process)) {
            models.get(process).all(CallActivity.class).forEach(call -> follow(call.getCalledElement()));
        }
    }

    Set<String> road() {
        return road;
    }

    /** All outcomes, {@code process/flow}, each with its question and answer for a message. */
    Map<String, String> all() {
        Map<String, String> outcomes = new TreeMap<>();
        road.forEach(process -> models.get(process)
                .all(ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .forEach(gateway -> gateway.getOutgoing()
                        .forEach(flow -> outcomes.put(
                                process + "/" + flow.getId(),
                                "%s %s（%s）".formatted(gateway.getName(), flow.getName(), process)))));
        return outcomes;
    }

    /** Those that nothing in the running test class has taken so far. */
    Map<String, String> notTaken() {
        Map<String, String> left = all();
        road.forEach(process -> ModelCoverage.passed(process).forEach(flow -> left.remove(process + "/" + flow)));
        return left;
    }
}
