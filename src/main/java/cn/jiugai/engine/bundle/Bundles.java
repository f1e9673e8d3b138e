package cn.jiugai.engine.bundle;

import cn.jiugai.engine.AsSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bundle that each district has in force. */
@Component
class Bundles {

    static final String NAME = "旧改流程";
    static final String SOURCE = "jiugai";

    /** Every district has the map; the deployment of its newest version is the bundle in force. */
    private static final String MAP = "renovation";

    private static final Predicate<String> OURS = name -> name.matches(".*\\.(bpmn|dmn|form)");

    private final RepositoryService repository;
    private final BundleCheck check;
    private final KeptLaw law;
    private final JdbcClient jdbc;
    private final AsSystem asSystem;

    Bundles(RepositoryService repository, BundleCheck check, KeptLaw law, JdbcClient jdbc, AsSystem asSystem) {
        this.repository = repository;
        this.check = check;
        this.law = law;
        this.jdbc = jdbc;
        this.asSystem = asSystem;
    }

    /**
     * The bundle in force with the edited files, checked; holds a lock on the district until the transaction ends, so that
     * two owners who deploy at once do not undo each other's change.
     *
     * @throws IllegalArgumentException in Chinese, with all reasons
     */
    Bundle lockAndMerge(String district, Map<String, byte[]> edited) {
        lock(district);
        Bundle current = inForce(district).orElse(new Bundle(Map.of()));
        Bundle merged = BundleMatch.merge(current, edited, district);
        check.requireWhole(district, merged);
        law.requireKept(district, current, merged);
        return merged;
    }

    void lock(String district) {
        jdbc.sql("select id from district where id = ? for update")
                .param(district)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("没有编号为“%s”的区".formatted(district)));
    }

    /** The district's deployment in force, if it has the content of this bundle. */
    Optional<DeploymentWithDefinitions> deploymentOf(String district, Bundle bundle) {
        return asSystem.get(() -> deployment(district)
                .filter(id -> read(id).fingerprint().equals(bundle.fingerprint()))
                .map(id -> (DeploymentWithDefinitions)
                        repository.createDeploymentQuery().deploymentId(id).singleResult()));
    }

    Optional<Bundle> inForce(String district) {
        return asSystem.get(() -> deployment(district).map(this::read));
    }

    private Optional<String> deployment(String district) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(MAP)
                        .tenantIdIn(district)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getDeploymentId);
    }

    private Bundle read(String deployment) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Resource resource : repository.getDeploymentResources(deployment)) {
            if (OURS.test(resource.getName())) {
                contents.put(resource.getName(), content(deployment, resource));
            }
        }
        return new Bundle(contents);
    }

    private byte[] content(String deployment, Resource resource) {
        try (InputStream stream = repository.getResourceAsStreamById(deployment, resource.getId())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource.getName(), e);
        }
    }
}
