package cn.jiugai.patrol;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a weekly inspection is started with, and the fields of its form. */
final class PatrolVariables {

    /** Row of the inspection. */
    static final Variable<Long> PATROL = new Variable<>("patrol", "编号", value -> Long.valueOf(value.toString()));

    static final Variable<LocalDate> INSPECTED_ON = Variable.day("inspectedOn");
    static final Variable<String> INSPECTORS = Variable.text("inspectors");
    static final Variable<String> PLACE = Variable.text("place");
    static final Variable<String> CONTENT = Variable.text("content");
    static final Variable<String> SAMPLING = Variable.text("sampling");

    /** Row of a finding. */
    static final Variable<Long> PATROL_FINDING =
            new Variable<>("patrolFinding", "编号", value -> Long.valueOf(value.toString()));

    /** So many findings fit on the form; more of them go on the same lines in words. */
    private static final int FINDINGS = 4;

    static final Parameter<Integer> RECORD_DAYS = Parameter.count("recordDays", "补登期限（工作日）", 0, 10);

    private PatrolVariables() {}

    /** The fields of a line of findings. */
    record FindingLine(Variable<String> finding, Variable<String> responsible) {}

    static List<FindingLine> findings() {
        return IntStream.rangeClosed(1, FINDINGS)
                .mapToObj(line -> new FindingLine(Variable.text("finding" + line), Variable.text("responsible" + line)))
                .toList();
    }

    static Stream<Variable<?>> findingFields() {
        return findings().stream().flatMap(line -> Stream.of(line.finding(), line.responsible()));
    }
}
