package cn.jiugai.scheme;

import cn.jiugai.consultation.Demand;
import java.util.Set;

/** Which kinds of works serve a demand of the menu (HG-4.1-6). */
final class ServingWorks {

    private ServingWorks() {}

    /** At least one; works of any of them take the demand in. */
    static Set<WorksKind> of(Demand demand) {
        return switch (demand) {
            case ROOF_AND_WALLS, STAIRCASES, UNIT_DOORS -> Set.of(WorksKind.BUILDINGS);
            case INSULATION -> Set.of(WorksKind.ENERGY_SAVING, WorksKind.BUILDINGS);
            case PIPES, SPONGE -> Set.of(WorksKind.DRAINAGE);
            case WATER -> Set.of(WorksKind.WATER_LINES);
            case HEATING -> Set.of(WorksKind.HEATING_LINES);
            case GAS -> Set.of(WorksKind.GAS_LINES);
            case LINES -> Set.of(WorksKind.POWER_LINES, WorksKind.TELECOM_LINES);
            case ROADS -> Set.of(WorksKind.ROADS);
            case PARKING -> Set.of(WorksKind.PARKING, WorksKind.PARKING_SYSTEM);
            case CHARGING -> Set.of(WorksKind.CHARGING);
            case GREEN -> Set.of(WorksKind.GREENERY, WorksKind.POCKET_PARK);
            case LIGHTING -> Set.of(WorksKind.LIGHTING);
            case SECURITY ->
                Set.of(WorksKind.FIRE_SAFETY, WorksKind.FIRE_SYSTEM, WorksKind.SECURITY, WorksKind.SECURITY_SYSTEM);
            case OLD_AND_YOUNG -> Set.of(WorksKind.ELDERLY_CARE, WorksKind.CHILD_CARE, WorksKind.ACCESSIBILITY);
            case ELEVATOR -> Set.of(WorksKind.ELEVATORS);
            case CULTURE -> Set.of(WorksKind.CONVENIENCE, WorksKind.OTHER);
            case OWN_ROOMS -> Set.of(WorksKind.OTHER);
        };
    }
}
