package cn.jiugai.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts our parts into the engine: the lanes as routing, and no beans but ours in models. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final LaneRouting lanes;
    private final StepBeans beans;

    EngineSetup(LaneRouting lanes, StepBeans beans) {
        this.lanes = lanes;
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(lanes));
        if (configuration.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPreBPMNParseListeners());
        }
        configuration.setCustomPreBPMNParseListeners(listeners);
        configuration.setBeans(beans.asMap());
    }
}
