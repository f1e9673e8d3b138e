package cn.jiugai.walk;

import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.models.Models;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Player;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Matters that units start from the side by chance, whether they may or not. */
@Component
final class ChanceStarts {

    /** Stops, splits or ends the project itself; what holds then is played by the tests of the adjustment. */
    private static final Set<String> LEFT_OUT = Set.of("planAdjustment");

    private final ProcessEngine engine;
    private final Player player;
    private final Offices offices;
    private final List<Matter> matters;

    /** @param roles who may start it */
    private record Matter(String process, String name, List<String> roles) {}

    ChanceStarts(ProcessEngine engine, Player player, Offices offices) {
        this.engine = engine;
        this.player = player;
        this.offices = offices;
        matters = Models.of(Player.JINAN).stream()
                .flatMap(model -> model.all(StartEvent.class)
                        .flatMap(start -> roles(start).stream())
                        .map(roles -> new Matter(
                                model.process().getId(), model.process().getName(), roles)))
                .filter(matter -> !LEFT_OUT.contains(matter.process()))
                .toList();
    }

    private static Optional<List<String>> roles(StartEvent start) {
        return start.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> "startableBy".equals(property.getCamundaName()))
                .map(property -> List.of(property.getCamundaValue().split(",\\s*")))
                .findFirst();
    }

    /** @return what was tried, and what the server said if it refused */
    String start(String project, Random random) {
        Matter matter = matters.get(random.nextInt(matters.size()));
        return start(matter, random.nextInt(3) == 0 ? anybody(random) : entitled(matter, project, random), project);
    }

    /** Starts the matter that the reasons of a refusal name, unless it is under way already. */
    Optional<String> heed(String reasons, String project, Random random) {
        return matters.stream()
                .filter(matter -> reasons.contains("发起") && reasons.contains("“%s”".formatted(matter.name())))
                .filter(matter -> !isUnderWay(matter, project))
                .findFirst()
                .map(matter -> start(matter, entitled(matter, project, random), project));
    }

    private boolean isUnderWay(Matter matter, String project) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(matter.process())
                        .processInstanceBusinessKey(project)
                        .count()
                > 0;
    }

    private String start(Matter matter, String unit, String project) {
        try {
            player.startMatter(unit, matter.process(), project);
            return "starts %s@%s".formatted(matter.process(), unit);
        } catch (MatterRefusedException e) {
            return "starts %s@%s, refused: %s".formatted(matter.process(), unit, e.getMessage());
        }
    }

    private String anybody(Random random) {
        List<Unit> units = offices.units(Player.JINAN);
        return units.get(random.nextInt(units.size())).id();
    }

    /** One of the units that may; anybody while nobody holds the role yet. */
    private String entitled(Matter matter, String project, Random random) {
        String role = matter.roles().get(random.nextInt(matter.roles().size()));
        return offices.holder(Player.JINAN, project, role).map(Unit::id).orElseGet(() -> anybody(random));
    }
}
