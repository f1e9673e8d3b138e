package cn.jiugai.acceptance;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The management plans as the implementing entity handed them in, a row a round (JA-3.7-4). */
@Component
class ManagementPlans {

    private final JdbcClient jdbc;

    ManagementPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new round. */
    void add(String project, Map<ManagementPart, String> parts) {
        jdbc.sql("""
                        insert into management_plan (project, round, management_mode, management_rules, council_rules)
                        values (:project,
                                (select coalesce(max(p.round), 0) + 1 from management_plan p where p.project = :project),
                                :mode, :rules, :councilRules)""")
                .param("project", project)
                .param("mode", parts.get(ManagementPart.MODE))
                .param("rules", parts.get(ManagementPart.RULES))
                .param("councilRules", parts.get(ManagementPart.COUNCIL_RULES))
                .update();
    }

    /** The parts of the newest round that have content. */
    Map<ManagementPart, String> newest(String project) {
        Map<ManagementPart, String> parts = new EnumMap<>(ManagementPart.class);
        jdbc.sql("""
                        select management_mode, management_rules, council_rules from management_plan
                        where project = ? order by round desc limit 1""").param(project).query(row -> {
            put(parts, ManagementPart.MODE, row.getString("management_mode"));
            put(parts, ManagementPart.RULES, row.getString("management_rules"));
            put(parts, ManagementPart.COUNCIL_RULES, row.getString("council_rules"));
        });
        return parts;
    }

    private static void put(Map<ManagementPart, String> parts, ManagementPart part, String text) {
        if (text != null) {
            parts.put(part, text);
        }
    }
}
