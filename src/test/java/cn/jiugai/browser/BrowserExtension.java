package cn.jiugai.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test method a {@link Visit} for each parameter of that type and closes them after it. What the pages showed when
 * a test failed stays in {@code target/screenshots}.
 */
public final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium = test.getRoot().getStore(HERE).getOrComputeIfAbsent(Chromium.class);
        Visit visit = chromium.visit();
        visits(test).add(visit);
        return visit;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = "failed-" + test.getRequiredTestMethod().getName() + "-";
            List<Visit> visits = visits(test);
            visits.forEach(visit -> visit.screenshot(name + visits.indexOf(visit)));
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        visits(test).forEach(Visit::close);
    }

    @SuppressWarnings("unchecked")
    private static List<Visit> visits(ExtensionContext test) {
        return (List<Visit>) test.getStore(HERE).getOrComputeIfAbsent("visits", key -> new ArrayList<Visit>());
    }
}
