package cn.jiugai.handover;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides from the facts on record which of the three roads leads to a managing unit (JA-3.8-3); leaves {@code road}. */
@Component
class RouteManagement extends Action {

    private final HandoverRegister handovers;

    RouteManagement(HandoverRegister handovers) {
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "判定落实管理单位的途径";
    }

    @Override
    public List<String> results() {
        return List.of("road");
    }

    @Override
    protected void act(Step step, Results results) {
        Handover facts = handovers.get(step.instance());
        ManagementRoad road = ManagementRoad.of(facts.propertyManagement(), facts.ownersAssembly());
        handovers.setRoad(step.instance(), road);
        results.put("road", road.name());
    }
}
