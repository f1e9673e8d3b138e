package cn.jiugai.database;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the whole house its database: H2, or PostgreSQL with the system property {@code jiugai.test.database=postgresql}.
 * The build runs every test of the house once on each.
 */
public final class HouseDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PROPERTY = "jiugai.test.database";

    /** The database of this run. */
    static TestDatabase chosen() {
        return TestDatabase.valueOf(System.getProperty(PROPERTY, "h2").toUpperCase(Locale.ROOT));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = switch (chosen()) {
            case H2 ->
                Map.of("spring.datasource.url", "jdbc:h2:mem:jiugai;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
            case POSTGRESQL ->
                Map.of(
                        "spring.datasource.url",
                        PostgresServer.newDatabaseUrl(),
                        "spring.datasource.username",
                        "postgres");
        };
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("house database", properties));
    }
}
