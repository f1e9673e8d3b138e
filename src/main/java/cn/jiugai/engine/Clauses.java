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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The clauses of all districts' plans, from {@code clauses/*.yaml}.
 *
 * <p>Shared models name the clauses of several districts, and a rule in Java that of the district it was written for. Each
 * district is shown, and keeps in its register, only clauses of its own plan: its file says under {@code sameAs} which of
 * them ask for what a clause of another plan asks for.
 */
@Component
public class Clauses {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, String> plans = new LinkedHashMap<>();
    private final Map<String, OwnClauses> own = new LinkedHashMap<>();

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
            own.put(plan.district(), OwnClauses.of(plan.clauses(), plan.sameAs()));
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

    /** The clauses of a district's plan among these, in their order, or those that its plan has in their place. */
    public List<String> own(String district, List<String> ids) {
        return of(district).map(plan -> plan.among(ids)).orElse(ids);
    }

    /**
     * A text with the clauses of a district's plan in the place of another plan's.
     *
     * @param step the clauses of the step that speaks: the first stands for what the plan names no counterpart of
     */
    public String own(String district, String text, List<String> step) {
        return of(district).map(plan -> plan.in(text, step, foreign(plan))).orElse(text);
    }

    private Set<String> foreign(OwnClauses plan) {
        return clauses.keySet().stream().filter(id -> !plan.ids().contains(id)).collect(Collectors.toSet());
    }

    /** Empty if the district has no plan listed, as one that is only tried out. */
    private Optional<OwnClauses> of(String district) {
        return Optional.ofNullable(own.get(district));
    }

    public Collection<Clause> all() {
        return List.copyOf(clauses.values());
    }

    private record Plan(String district, String plan, List<Clause> clauses, Map<String, String> sameAs) {

        Plan {
            sameAs = sameAs == null ? Map.of() : Map.copyOf(sameAs);
        }
    }
}
