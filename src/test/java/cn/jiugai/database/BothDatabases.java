package cn.jiugai.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives each test of {@link OnBothDatabases} its two runs. */
final class BothDatabases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Arrays.stream(TestDatabase.values()).map(Run::new);
    }

    private record Run(TestDatabase database) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Parts(database));
        }
    }

    private static final class Parts implements ParameterResolver {

        private final TestDatabase kind;
        private Map<Class<?>, Object> parts;

        Parts(TestDatabase kind) {
            this.kind = kind;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parts().containsKey(parameter.getParameter().getType());
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return parts().get(parameter.getParameter().getType());
        }

        private Map<Class<?>, Object> parts() {
            if (parts == null) {
                DataSource database = kind.migrated();
                parts = Map.of(
                        TestDatabase.class,
                        kind,
                        DataSource.class,
                        database,
                        JdbcClient.class,
                        JdbcClient.create(database),
                        PlatformTransactionManager.class,
                        new DataSourceTransactionManager(database));
            }
            return parts;
        }
    }
}
