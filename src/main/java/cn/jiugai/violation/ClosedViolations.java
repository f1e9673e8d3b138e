package cn.jiugai.violation;

import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Place;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.ValueType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands on record of violations that are closed; while a case is open its departments put it right themselves. A
 * closed case is not opened again: where another department would have had it, the correction says so.
 */
@Component
class ClosedViolations implements FactSource {

    private static final List<String> STEPS = List.of("userTask_surveyViolations");

    private final ViolationRegister violations;
    private final JdbcClient jdbc;

    ClosedViolations(ViolationRegister violations, JdbcClient jdbc) {
        this.violations = violations;
        this.jdbc = jdbc;
    }

    @Override
    public List<CorrectableFact> facts() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ViolationKind kind : ViolationKind.values()) {
            kinds.put(kind.name(), kind.title());
        }
        return List.of(
                fact("kind", "kind", "违建类别", ValueType.choice(kinds), Violation::kind, value -> value),
                fact("structure", "structure", "有建筑物、构筑物", ValueType.yesNo(), Violation::structure, Boolean::valueOf),
                fact("temporary", "temporary", "属临时搭建", ValueType.yesNo(), Violation::temporary, Boolean::valueOf),
                fact(
                        "freedArea",
                        "freed_area_m2",
                        "腾空面积",
                        ValueType.amount("0.01", "1000000", "平方米"),
                        Violation::freedAreaM2,
                        BigDecimal::new));
    }

    private CorrectableFact fact(
            String id,
            String column,
            String label,
            ValueType type,
            Function<Violation, Object> read,
            Function<String, Object> write) {
        return new CorrectableFact("violation." + id, label, type, STEPS, "违建摸排", new Column(column, read, write));
    }

    /** A column of the table of violations, a row each. */
    private final class Column implements Place {

        private final String name;
        private final Function<Violation, Object> read;
        private final Function<String, Object> write;

        Column(String name, Function<Violation, Object> read, Function<String, Object> write) {
            this.name = name;
            this.read = read;
            this.write = write;
        }

        @Override
        public List<Subject> subjects(String project) {
            return violations.all(project).stream()
                    .filter(violation -> !violation.open() && read.apply(violation) != null)
                    .map(violation -> new Subject(String.valueOf(violation.number()), violation.title()))
                    .toList();
        }

        @Override
        public Optional<String> read(String project, String subject) {
            return violations.all(project).stream()
                    .filter(violation -> String.valueOf(violation.number()).equals(subject))
                    .map(read)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst();
        }

        @Override
        public List<String> write(String project, String subject, String value, ScopeChange basis) {
            int number = Integer.parseInt(subject);
            ViolationRoute before = violations.get(project, number).route();
            jdbc.sql("update violation set " + name + " = ? where project = ? and number = ?")
                    .params(write.apply(value), project, number)
                    .update();
            Violation now = violations.get(project, number);
            return now.route() == before ? List.of() : List.of(elsewhere(now, before));
        }

        private String elsewhere(Violation now, ViolationRoute before) {
            return "%s按更正后的情形应由%s办理（%s），原由%s办结；需要补办的，请登记为新发现的违建"
                    .formatted(
                            now.title(), now.route().department(), now.route().clause(), before.department());
        }
    }
}
