package cn.jiugai.engine;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The clauses of all districts' plans, from {@code clauses/*.yaml}. */
@Component
public class Clauses {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, String> plans = new LinkedHashMap<>();

    public Clauses() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:clauses/*.yaml")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("clauses/*.yaml", e);
        }
    }

    private void read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            Plan plan = YAML.readValue(content, Plan.class);
            plans.put(plan.district(), plan.plan());
            for (Clause clause : plan.clauses()) {
                if (clauses.put(clause.id(), clause) != null) {
                    throw new IllegalStateException("clause " + clause.id() + " is listed twice");
                }
            }
        }
    }

    public Optional<Clause> find(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** Title of the plan of a district. */
    public Optional<String> plan(String district) {
        return Optional.ofNullable(plans.get(district));
    }

    public Collection<Clause> all() {
        return List.copyOf(clauses.values());
    }

    private record Plan(String district, String plan, List<Clause> clauses) {}
}
