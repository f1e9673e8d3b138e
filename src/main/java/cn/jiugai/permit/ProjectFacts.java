package cn.jiugai.permit;

import java.time.LocalDate;

/**
 * What the implementing entity states about a project, from which its procedures follow (JA-4.5-1).
 *
 * @param landChange land is added or its use is changed
 * @param planningChange something is built, extended, or changed on the outside
 * @param fireWorks fire-safety installations are built or changed
 * @param civilDefence civil-defence works are touched
 * @param mainStructure the main structure of a building is changed
 * @param drawingReviewWaived it wants to do without the review of drawings (免审)
 * @param commitmentUnit unit that signed the commitment; null if nobody has
 * @param commitmentSignedOn day of the signature; null if nobody has signed
 */
record ProjectFacts(
        boolean publicFunds,
        boolean landChange,
        boolean planningChange,
        boolean fireWorks,
        boolean civilDefence,
        boolean mainStructure,
        Risk risk,
        boolean drawingReviewWaived,
        String commitmentUnit,
        LocalDate commitmentSignedOn) {}
