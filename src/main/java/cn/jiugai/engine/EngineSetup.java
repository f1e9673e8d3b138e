package cn.jiugai.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts our parts into the engine: lanes as routing, bundles as the only way to deploy, no beans but ours in models. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final LaneRouting lanes;
    private final StepBeans beans;
    private final ObjectProvider<Bundles> bundles;
    private final ObjectProvider<TransactionTemplate> transaction;

    EngineSetup(
            LaneRouting lanes,
            StepBeans beans,
            ObjectProvider<Bundles> bundles,
            ObjectProvider<TransactionTemplate> transaction) {
        this.lanes = lanes;
        this.beans = beans;
        this.bundles = bundles;
        this.transaction = transaction;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(lanes));
        if (configuration.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPreBPMNParseListeners());
        }
        configuration.setCustomPreBPMNParseListeners(listeners);
        configuration.setBeans(beans.asMap());
        configuration.setRepositoryService(new BundleRepositoryService(bundles, transaction));
    }
}
