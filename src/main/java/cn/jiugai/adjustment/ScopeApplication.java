package cn.jiugai.adjustment;

import cn.jiugai.project.Community;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a street applies for; of the figures only those that are new.
 *
 * @param instance id of the process instance
 * @param community its name
 * @param completedYear null if unknown or unchanged, as the other figures
 * @param decision the department's decision; empty before
 */
record ScopeApplication(
        String instance,
        String project,
        ScopeKind kind,
        String community,
        Integer completedYear,
        Integer households,
        Integer buildings,
        BigDecimal areaM2,
        String reason,
        String appliedBy,
        Optional<Decision> decision)
        implements Application {

    @Override
    public String what() {
        return "%s“%s”".formatted(kind.label(), community);
    }

    /** The community as it is to enter the register. */
    Community added() {
        return new Community(null, project, community, completedYear, households, buildings, areaM2);
    }

    /** A community with the figures that are put right. */
    Community corrected(Community now) {
        return new Community(
                now.id(),
                project,
                now.name(),
                now.completedYear(),
                households == null ? now.households() : households,
                buildings == null ? now.buildings() : buildings,
                areaM2 == null ? now.areaM2() : areaM2);
    }

    /** In words, e.g. {@code 120户、5栋、11000㎡}; what is not named stays as it is. */
    String figures() {
        String text = "%s%s%s"
                .formatted(
                        households == null ? "" : "、%d户".formatted(households),
                        buildings == null ? "" : "、%d栋".formatted(buildings),
                        areaM2 == null
                                ? ""
                                : "、%s㎡".formatted(areaM2.stripTrailingZeros().toPlainString()));
        return text.isEmpty() ? "" : text.substring(1);
    }
}
