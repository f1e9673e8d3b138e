package cn.jiugai.facility;

import java.util.Optional;

/**
 * A new facility of a project (HG-5.2-1, HG-5.2-2).
 *
 * @param id its row
 * @param number from 1 within the project
 * @param consents what those concerned have agreed to
 * @param planning what the planning department confirms; empty while it was not asked or has something against it
 * @param dropReason why it is not built after all; null if it is
 * @param certificate number of its registration as real estate; null if it is not registered
 */
public record Facility(
        long id,
        int number,
        String community,
        String name,
        FacilityKind kind,
        String place,
        FacilityLand land,
        Consents consents,
        Optional<Planning> planning,
        String dropReason,
        String certificate) {

    /**
     * Who agreed to it.
     *
     * @param user who has the right to use the land; null while there is no consent
     * @param neighbour who has the neighbouring right; null while there is no consent
     */
    public record Consents(String user, String neighbour) {}

    /**
     * What the planning department says.
     *
     * @param fits whether the facility is not against the plan
     * @param number of the confirmation; null if it is against the plan
     * @param treatment of the land; null if it is against the plan
     * @param toRegister whether it has to be registered as real estate
     * @param note why it is against the plan, or a condition; may be null
     */
    public record Planning(boolean fits, String number, LandTreatment treatment, boolean toRegister, String note) {}

    boolean isDropped() {
        return dropReason != null;
    }

    boolean hasBothConsents() {
        return consents.user() != null && consents.neighbour() != null;
    }

    /** How tasks and refusals name it. */
    public String title() {
        return "第%d处 %s%s（%s）".formatted(number, community, name, kind.title());
    }

    /** How forms show it. */
    String line() {
        if (isDropped()) {
            return "%s：不再建设，%s".formatted(title(), dropReason);
        }
        return "%s，%s，%s；使用权人%s，相邻权人%s；%s%s"
                .formatted(
                        title(),
                        place,
                        land.title(),
                        consents.user() == null ? "没有同意" : consents.user() + "同意",
                        consents.neighbour() == null ? "没有同意" : consents.neighbour() + "同意",
                        planning.map(Facility::text).orElse("没有规划确认"),
                        certificate == null ? "" : "；不动产登记%s".formatted(certificate));
    }

    private static String text(Planning planning) {
        return planning.fits()
                ? "规划确认%s，%s%s"
                        .formatted(
                                planning.number(),
                                planning.treatment().title(),
                                planning.toRegister() ? "，需要办理不动产登记" : "")
                : "违反规划：" + planning.note();
    }
}
