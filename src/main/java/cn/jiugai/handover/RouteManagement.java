package cn.jiugai.handover;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
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
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    public List<String> results() {
        return List.of("road");
    }

    @Override
    protected void act(Step step, Results results) {
        Handover facts = handovers.of(step);
        ManagementRoad road = ManagementRoad.of(facts.propertyFirm() != null, facts.ownersAssembly());
        handovers.setRoad(facts.id(), road);
        results.put("road", road.name());
    }
}
