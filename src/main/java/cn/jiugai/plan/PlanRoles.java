package cn.jiugai.plan;

/** The roles that the plan's annex names a unit for. */
final class PlanRoles {

    static final String STREET = "streetOffice";
    static final String COMMUNITY = "community";

    private PlanRoles() {}
}
