package cn.jiugai.handover;

import java.time.LocalDate;

/**
 * What is on record about the handover of a community.
 *
 * @param id its row
 * @param propertyFirm unit that manages the community already; null if there is none
 * @param road null until it is decided
 * @param way null on the other two roads
 * @param managingUnit name; null until it is agreed
 * @param handedOverOn null until the implementing entity has handed it over
 * @param receivedOn null until the managing unit has received it
 */
record Handover(
        long id,
        boolean ownersAssembly,
        String propertyFirm,
        ManagementRoad road,
        ManagementWay way,
        String managingUnit,
        String upkeepDuties,
        LocalDate handedOverOn,
        LocalDate receivedOn) {}
