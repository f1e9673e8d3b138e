package cn.jiugai.play;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Engine and webapps are found through static fields. Another application that a test has started and closed in the same
 * JVM takes the fields with it; before each test of the house they are those of the house again.
 */
public final class StaticsOfTheHouse extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        ProcessEngine engine = test.getApplicationContext().getBean(ProcessEngine.class);
        RuntimeContainerDelegate container = RuntimeContainerDelegate.INSTANCE.get();
        ProcessEngine known = container.getProcessEngineService().getProcessEngine(engine.getName());
        boolean strange = known != engine;
        if (strange && known != null) {
            container.unregisterProcessEngine(known);
        }
        if (strange) {
            container.registerProcessEngine(engine);
        }
        if (strange || Cockpit.getRuntimeDelegate() == null) {
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        }
    }
}
