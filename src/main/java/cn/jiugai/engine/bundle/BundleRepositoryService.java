package cn.jiugai.engine.bundle;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's repository service, but every deployment is a whole bundle of one district: what was sent is put into the
 * bundle in force, the result is checked, and one deployment under one name and source takes its place.
 */
class BundleRepositoryService extends RepositoryServiceImpl {

    private final ObjectProvider<Bundles> bundles;
    private final ObjectProvider<TransactionTemplate> transaction;

    BundleRepositoryService(ObjectProvider<Bundles> bundles, ObjectProvider<TransactionTemplate> transaction) {
        this.bundles = bundles;
        this.transaction = transaction;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
        DeploymentEntity sent = builder.getDeployment();
        String district = sent.getTenantId();
        DeployRight.check(processEngineConfiguration(), district);
        return transaction.getObject().execute(status -> {
            try {
                Bundle bundle = bundles.getObject().lockAndMerge(district, contents(sent));
                return deploy(district, bundle);
            } catch (IllegalArgumentException e) {
                throw new BadUserRequestException("未部署，请修改后重新部署：\n" + e.getMessage(), e);
            }
        });
    }

    /**
     * Deploys a checked bundle; one that is in force already creates nothing. The engine's own filter of duplicates is not
     * asked: it looks by name alone and would answer with another district's deployment.
     */
    DeploymentWithDefinitions deploy(String district, Bundle bundle) {
        return bundles.getObject().deploymentOf(district, bundle).orElseGet(() -> deployNew(district, bundle));
    }

    private DeploymentWithDefinitions deployNew(String district, Bundle bundle) {
        DeploymentBuilderImpl whole = new DeploymentBuilderImpl(this);
        whole.name(Bundles.NAME).source(Bundles.SOURCE).tenantId(district);
        bundle.resources()
                .forEach((name, content) -> whole.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        return super.deployWithResult(whole);
    }

    private ProcessEngineConfigurationImpl processEngineConfiguration() {
        return getCommandExecutor().execute(context -> context.getProcessEngineConfiguration());
    }

    private static Map<String, byte[]> contents(DeploymentEntity deployment) {
        Map<String, byte[]> contents = new TreeMap<>();
        if (deployment.getResources() != null) {
            for (ResourceEntity resource : deployment.getResources().values()) {
                contents.put(resource.getName(), resource.getBytes());
            }
        }
        return contents;
    }
}
