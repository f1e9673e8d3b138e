package cn.jiugai.facility;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of new facilities and of the rain-water network. */
@Component
public class FacilityRecords {

    private final FacilityRegister facilities;
    private final RainwaterRegister rainwater;

    FacilityRecords(FacilityRegister facilities, RainwaterRegister rainwater) {
        this.facilities = facilities;
        this.rainwater = rainwater;
    }

    /** The new facilities of the project that are built, by number. */
    public List<Facility> facilities(String project) {
        return facilities.of(project).stream()
                .filter(facility -> !facility.isDropped())
                .toList();
    }

    /** Those that have to be registered as real estate and were not yet (HG-5.2-2). */
    public List<Facility> toRegister(String project) {
        return facilities(project).stream()
                .filter(facility -> facility.certificate() == null
                        && facility.planning()
                                .filter(planning -> planning.fits() && planning.toRegister())
                                .isPresent())
                .toList();
    }

    /** What the scheme says about rain water; empty while it says nothing (HG-5.4-1). */
    public Optional<Rainwater> rainwater(String project) {
        return rainwater.find(project);
    }
}
