package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ManagerNamed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps number and day of the order by which the supervising firm lets the works start. */
@Component
class RecordStartOrder extends Recorder {

    private final ConstructionRegister constructions;
    private final StartFacts facts;
    private final ApplicationEventPublisher events;

    RecordStartOrder(ConstructionRegister constructions, StartFacts facts, ApplicationEventPublisher events) {
        this.constructions = constructions;
        this.facts = facts;
        this.events = events;
    }

    @Override
    public String label() {
        return "登记开工令";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConstructionVariables.START_ORDER, ConstructionVariables.STARTED_ON);
    }

    @Override
    protected void record(Step step) {
        LocalDate day = step.get(ConstructionVariables.STARTED_ON);
        constructions.start(step.project(), step.get(ConstructionVariables.START_ORDER), day);
        StartManager manager = facts.manager(step.project());
        if (manager.awarded().isPresent() && !manager.isAwarded()) {
            events.publishEvent(new ManagerNamed(
                    step.project(), manager.named().name(), manager.named().certificate(), day));
        }
    }
}
