package cn.jiugai.handover;

import cn.jiugai.office.Offices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The property firm that manages the community: the one that is there, or the one that was hired. */
@Component
class ManagingFirm {

    private final HandoverRegister handovers;
    private final ManagementRegister managements;
    private final Offices offices;

    ManagingFirm(HandoverRegister handovers, ManagementRegister managements, Offices offices) {
        this.handovers = handovers;
        this.managements = managements;
        this.offices = offices;
    }

    /** Its name, empty where street and community choose another way. */
    Optional<String> name(String instance) {
        return Optional.ofNullable(handovers.get(instance).propertyFirm())
                .or(() -> managements.contract(instance).map(ServiceContract::firm))
                .map(offices::nameOf);
    }
}
