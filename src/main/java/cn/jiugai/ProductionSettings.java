package cn.jiugai;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** In production nothing has a default that everybody knows: database and administrator's password must be given. */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {
    private static final List<String> NEEDED =
            List.of("JIUGAI_DB_URL", "JIUGAI_DB_USER", "JIUGAI_DB_PASSWORD", "JIUGAI_ADMIN_PASSWORD");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> missing = NEEDED.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join("、", missing);
            throw new SettingMissing(
                    "生产环境缺少设置：" + names + "。",
                    "The profile production needs these environment variables: " + String.join(", ", missing) + ".");
        }
    }
}
