package cn.jiugai.violation;

import java.util.Optional;

/**
 * A violation as the register has it.
 *
 * @param number counts within the project, from 1
 * @param structure there is a building or structure
 * @param temporary the structure is temporary
 * @param illegal what natural resources determined; null while they have not
 * @param outcome how it was closed; null while it is open
 * @param lastNote what the last department or inspection said about it; null if nothing
 */
record Violation(
        int number,
        String place,
        ViolationKind kind,
        boolean structure,
        boolean temporary,
        Boolean illegal,
        ViolationOutcome outcome,
        String lastNote) {

    ViolationRoute route() {
        return ViolationRoute.of(kind, structure, temporary, Optional.ofNullable(illegal));
    }

    /** Number, place and kind, e.g. {@code 第2处 3号楼东侧（侵占消防通道）}. */
    String title() {
        return "第%d处 %s（%s）".formatted(number, place, kind.title());
    }

    /** What stands there, in the words of the list. */
    String structureInWords() {
        if (!structure) {
            return "无建筑物、构筑物";
        }
        return temporary ? "临时搭建" : "建筑物、构筑物";
    }
}
