package cn.jiugai.board;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** The fields of the form on which the construction unit says that the boards stand, two a board. */
final class BoardVariables {

    /** What the form of the materials shows. */
    static final String MATERIALS = "materials";

    private BoardVariables() {}

    /** Empty while the board does not stand. */
    static Variable<LocalDate> putUpOn(BoardKind kind) {
        return Variable.day(kind.path() + "BoardOn");
    }

    static Variable<String> place(BoardKind kind) {
        return Variable.text(kind.path() + "BoardPlace");
    }

    static Stream<Variable<?>> fields() {
        return Arrays.stream(BoardKind.values()).flatMap(kind -> Stream.of(putUpOn(kind), place(kind)));
    }
}
