package cn.jiugai.handover;

import cn.jiugai.office.Offices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The property firm that manages a community: the one that is there, or the one that was hired. */
@Component
class ManagingFirm {

    private final ManagementRegister managements;
    private final Offices offices;

    ManagingFirm(ManagementRegister managements, Offices offices) {
        this.managements = managements;
        this.offices = offices;
    }

    /** Its unit, empty where street and community choose another way. */
    Optional<String> unit(Handover handover) {
        return Optional.ofNullable(handover.propertyFirm())
                .or(() -> managements.contract(handover.id()).map(ServiceContract::firm));
    }

    Optional<String> name(Handover handover) {
        return unit(handover).map(offices::nameOf);
    }
}
