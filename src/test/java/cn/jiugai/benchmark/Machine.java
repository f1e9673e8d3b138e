package cn.jiugai.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures were taken on: the class of machine, never its name. */
record Machine(Map<String, String> facts, Map<String, String> settings) {

    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine of(JdbcClient postgres) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", "%d × %s".formatted(system.getAvailableProcessors(), processor()));
        facts.put("memory", "%.0f GiB".formatted(system.getTotalMemorySize() / Math.pow(2, 30)));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        facts.put("load at the start (1 minute)", "%.1f".formatted(system.getSystemLoadAverage()));
        facts.put("PostgreSQL", show(postgres, "server_version"));
        Map<String, String> settings = new LinkedHashMap<>();
        DURABILITY.forEach(setting -> settings.put(setting, show(postgres, setting)));
        return new Machine(facts, settings);
    }

    Iterable<String> durability() {
        return settings.values();
    }

    private static String show(JdbcClient postgres, String setting) {
        return postgres.sql("show " + setting).query(String.class).single();
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
