package cn.jiugai.violation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A violation as the register has it.
 *
 * @param number counts within the project, from 1
 * @param community name of the community; null where an older list did not say it
 * @param structure there is a building or structure
 * @param temporary the structure is temporary
 * @param illegal what natural resources determined; null while they have not
 * @param inCase a case is running for it
 * @param outcome how it was closed; null while it is open
 * @param freedPlace the space that became free; null if none did
 * @param lastNote what was last said about it; null if nothing
 */
record Violation(
        int number,
        String community,
        String place,
        ViolationKind kind,
        boolean structure,
        boolean temporary,
        Boolean illegal,
        String determinationNumber,
        boolean inCase,
        ViolationOutcome outcome,
        String freedPlace,
        BigDecimal freedAreaM2,
        String lastNote) {

    boolean open() {
        return outcome == null;
    }

    ViolationRoute route() {
        return ViolationRoute.of(kind, structure, temporary, Optional.ofNullable(illegal));
    }

    /** Number, place and kind, e.g. {@code 第2处 甲小区3号楼东侧（侵占消防通道）}. */
    String title() {
        return "第%d处 %s%s（%s）".formatted(number, community == null ? "" : community, place, kind.title());
    }

    /** What stands there, in the words of the list. */
    SiteState state() {
        return SiteState.of(structure, temporary);
    }
}
