package cn.jiugai.feedback;

import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of fields in which the street says what the dissatisfied want put right, each with who has to (HG-4.3-1). */
record CauseFields(Variable<String> cause, Variable<String> responsible) {

    /** The first pair has no number, the others are {@code cause2}, {@code causeUnit2} and so on. */
    static final List<CauseFields> ALL = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> number == 1 ? "" : String.valueOf(number))
            .map(number -> new CauseFields(Variable.text("cause" + number), Variable.text("causeUnit" + number)))
            .toList();

    static List<Variable<?>> all() {
        return ALL.stream()
                .<Variable<?>>flatMap(pair -> Stream.of(pair.cause, pair.responsible))
                .toList();
    }
}
