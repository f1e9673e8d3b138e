package cn.jiugai.scheme;

import cn.jiugai.rule.Fen;
import java.util.List;

/**
 * The works list of a scheme (改造内容清单) with what it decides for each community.
 *
 * @param charging decisions on charging sites, in the order of the sheet
 * @param elevators an entry a community at most
 */
record WorksList(List<WorksItem> items, List<ChargingDecision> charging, List<ElevatorPlan> elevators) {

    static final WorksList EMPTY = new WorksList(List.of(), List.of(), List.of());

    WorksList {
        items = List.copyOf(items);
        charging = List.copyOf(charging);
        elevators = List.copyOf(elevators);
    }

    Fen cost() {
        return items.stream().map(WorksItem::cost).reduce(Fen.ZERO, Fen::plus);
    }
}
