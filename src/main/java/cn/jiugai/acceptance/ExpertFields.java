package cn.jiugai.acceptance;

import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of fields in which the experts are named, each with the field that he or she judges. */
record ExpertFields(Variable<String> name, Variable<String> field) {

    static final List<ExpertFields> ALL = IntStream.rangeClosed(1, 7)
            .mapToObj(
                    number -> new ExpertFields(Variable.text("expert" + number), Variable.text("expertField" + number)))
            .toList();

    static Stream<Variable<?>> all() {
        return ALL.stream().flatMap(pair -> Stream.of(pair.name, pair.field));
    }
}
