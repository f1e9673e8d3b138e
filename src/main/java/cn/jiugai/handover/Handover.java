package cn.jiugai.handover;

import java.time.LocalDate;

/**
 * What is on record about a handover.
 *
 * @param propertyFirm unit that manages the community already; null if there is none
 * @param road null until it is decided
 * @param way null on the other two roads
 * @param managingUnit name; null until it is agreed
 * @param handedOverOn null until it is done
 */
record Handover(
        boolean propertyManagement,
        boolean ownersAssembly,
        String propertyFirm,
        ManagementRoad road,
        ManagementWay way,
        String managingUnit,
        String upkeepDuties,
        LocalDate handedOverOn) {}
