package cn.jiugai.publicity;

import cn.jiugai.engine.DecisionTables;
import cn.jiugai.engine.Numbers;
import cn.jiugai.project.Projects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The channels in which a district wants each project to be told of, as its table of numbers lists them; one without such a
 * line asks for none (HG-7-2).
 */
@Component
class PublicityChannels {

    private static final String ASKED = "publicityChannels";
    private static final String SEPARATOR = "[、，,]";

    private final Publications publications;
    private final Projects projects;
    private final DecisionTables tables;

    PublicityChannels(Publications publications, Projects projects, DecisionTables tables) {
        this.publications = publications;
        this.projects = projects;
        this.tables = tables;
    }

    /** In the order of the table, in Chinese. */
    List<String> missing(String project) {
        Set<String> used = publications.of(project).stream()
                .map(publication -> publication.medium().channel())
                .collect(Collectors.toSet());
        return tables.rows(projects.get(project).district(), Numbers.TABLE, Map.of("name", ASKED)).stream()
                .flatMap(row -> Arrays.stream(row.get("value").toString().split(SEPARATOR)))
                .map(String::strip)
                .filter(channel -> !used.contains(channel))
                .toList();
    }
}
