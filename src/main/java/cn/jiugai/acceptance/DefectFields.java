package cn.jiugai.acceptance;

import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of fields in which a party lists what is wrong, each with who has to put it right. */
record DefectFields(Variable<String> defect, Variable<String> responsible) {

    /** The first pair has no number, the others are {@code defect2}, {@code responsible2} and so on. */
    static final List<DefectFields> ALL = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> number == 1 ? "" : String.valueOf(number))
            .map(number -> new DefectFields(Variable.text("defect" + number), Variable.text("responsible" + number)))
            .toList();

    static Stream<Variable<?>> all() {
        return ALL.stream().flatMap(pair -> Stream.of(pair.defect, pair.responsible));
    }
}
