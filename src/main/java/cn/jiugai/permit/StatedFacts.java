package cn.jiugai.permit;

import static cn.jiugai.permit.PermitVariables.CIVIL_DEFENCE;
import static cn.jiugai.permit.PermitVariables.FIRE_WORKS;
import static cn.jiugai.permit.PermitVariables.LAND_CHANGE;
import static cn.jiugai.permit.PermitVariables.MAIN_STRUCTURE;
import static cn.jiugai.permit.PermitVariables.PLANNING_CHANGE;
import static cn.jiugai.permit.PermitVariables.PUBLIC_FUNDS;

import cn.jiugai.engine.Variable;
import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Place;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was stated about a project, from which its procedures follow; a correction asks their table again (JA-4.5-1). */
@Component
class StatedFacts implements FactSource {

    private static final List<String> STEPS = List.of("userTask_stateProjectFacts");
    private static final String SOURCE = "审批事项情况";
    private static final String PROJECT = "本项目";

    private final JdbcClient jdbc;
    private final FurtherProcedures procedures;

    StatedFacts(JdbcClient jdbc, FurtherProcedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    @Override
    public List<CorrectableFact> facts() {
        return List.of(
                yesNo(PUBLIC_FUNDS, "使用财政资金"),
                yesNo(LAND_CHANGE, "新增用地或改变用途"),
                yesNo(PLANNING_CHANGE, "新建、扩建或改变外观"),
                yesNo(FIRE_WORKS, "涉及消防设施"),
                yesNo(CIVIL_DEFENCE, "涉及人防工程"),
                yesNo(MAIN_STRUCTURE, "变动主体结构"),
                fact(PermitVariables.RISK, "风险等级", ValueType.choice(risks()), value -> value));
    }

    private static Map<String, String> risks() {
        Map<String, String> risks = new LinkedHashMap<>();
        for (Risk risk : Risk.values()) {
            risks.put(risk.name(), risk.title());
        }
        return risks;
    }

    private CorrectableFact yesNo(Variable<?> fact, String label) {
        return fact(fact, label, ValueType.yesNo(), Boolean::valueOf);
    }

    private CorrectableFact fact(Variable<?> fact, String label, ValueType type, Function<String, Object> write) {
        String column = fact.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new CorrectableFact("permit." + fact.name(), label, type, STEPS, SOURCE, new Newest(column, write));
    }

    /** A column of the newest facts. */
    private final class Newest implements Place {

        private static final String WHERE =
                "where project = :project and round = (select max(f.round) from permit_facts f where f.project = :project)";

        private final String column;
        private final Function<String, Object> write;

        Newest(String column, Function<String, Object> write) {
            this.column = column;
            this.write = write;
        }

        @Override
        public List<Subject> subjects(String project) {
            return read(project, PROJECT)
                    .map(value -> List.of(new Subject(PROJECT, PROJECT)))
                    .orElse(List.of());
        }

        @Override
        public Optional<String> read(String project, String subject) {
            return jdbc.sql("select " + column + " from permit_facts " + WHERE)
                    .param("project", project)
                    .query((row, number) -> row.getObject(1).toString())
                    .optional();
        }

        @Override
        public List<String> write(String project, String subject, String value, ScopeChange basis) {
            jdbc.sql("update permit_facts set " + column + " = :value " + WHERE)
                    .param("value", write.apply(value))
                    .param("project", project)
                    .update();
            return procedures.add(project);
        }
    }
}
