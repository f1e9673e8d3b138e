package cn.jiugai.play;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the coverage library listen to the engine of the tests, and passes on what it hears to {@link ModelCoverage}. */
@Component
@Profile("!benchmark")
class CoveragePlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new ProcessEngineAdapter(
                        engine, (Event event) -> ModelCoverage.passed(event.getModelKey(), event.getDefinitionKey()))
                .initializeListeners();
    }
}
