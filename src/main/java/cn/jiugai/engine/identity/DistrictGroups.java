package cn.jiugai.engine.identity;

import cn.jiugai.office.District;

/** Ids of the groups that a district has beside its units. */
final class DistrictGroups {

    private DistrictGroups() {}

    /** Who sees the district in Cockpit. */
    static String managers(District district) {
        return district.id() + "Managers";
    }

    /** Who may deploy the district's processes. */
    static String owners(District district) {
        return district.id() + "Owners";
    }
}
