package cn.jiugai.engine.lock;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Camunda 7.24.0 as its starters deliver it: webapps and REST on an empty H2, every setting at its default. Not
 * annotated as a configuration, so that the application's own component scan does not find it.
 */
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
class BareEngine {

    /** The engines of one JVM are found by name; {@code default} is ours. */
    private static final String NAME = "bare";

    /** Starts it; close the context to stop it. */
    static Server start() {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(BareEngine.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "spring.config.name=no-settings",
                        "camunda.bpm.process-engine-name=" + NAME,
                        "server.port=0",
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.datasource.generate-unique-name=false",
                        "camunda.bpm.auto-deployment-enabled=false",
                        "logging.level.root=error",
                        "spring.main.banner-mode=off")
                .run();
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return new Server(port, NAME, context.getBean(ProcessEngine.class), context);
    }
}
