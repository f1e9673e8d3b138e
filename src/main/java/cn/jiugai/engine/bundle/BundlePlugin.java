package cn.jiugai.engine.bundle;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes bundles the only way to deploy. */
@Component
class BundlePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Bundles> bundles;
    private final ObjectProvider<TransactionTemplate> transaction;

    BundlePlugin(ObjectProvider<Bundles> bundles, ObjectProvider<TransactionTemplate> transaction) {
        this.bundles = bundles;
        this.transaction = transaction;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setRepositoryService(new BundleRepositoryService(bundles, transaction));
    }
}
