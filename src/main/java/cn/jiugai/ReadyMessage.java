package cn.jiugai;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The last lines of the log: how long the start took, the address, and where the users are listed. */
@Component
class ReadyMessage {
    private static final Logger LOG = LoggerFactory.getLogger("cn.jiugai");

    private final Environment environment;

    ReadyMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            LOG.info("旧改已就绪，用时 {} 秒", seconds(event.getTimeTaken()));
            LOG.info("地址：http://localhost:{}/camunda/", web.getWebServer().getPort());
            LOG.info("用户：{}", users());
        }
    }

    private String users() {
        return environment.acceptsProfiles(Profiles.of("production"))
                ? "管理员 admin，口令为环境变量 JIUGAI_ADMIN_PASSWORD 的值（首次启动时设立）"
                : "演示用户及口令见 " + environment.getProperty("jiugai.demo.user-list");
    }

    private static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }
}
