package cn.jiugai.facility;

import java.time.LocalDate;

/**
 * What becomes of the rain water of a project (HG-5.4-1).
 *
 * @param network whether a network is added
 * @param lengthM its length in metres; null without a network
 * @param reason why there is none; null with a network
 * @param joints in how many places it is joined to the main; null while the municipal facilities centre has not given them
 * @param jointsOn day on which they were given
 * @param drawings number of the drawings that go by them; null while they are not final
 * @param joinedOn day on which the joining was confirmed; null before
 */
public record Rainwater(
        boolean network,
        Integer lengthM,
        String reason,
        Integer joints,
        String points,
        LocalDate jointsOn,
        String drawings,
        LocalDate joinedOn) {

    /** How forms show it. */
    String text() {
        if (!network) {
            return "不增设雨水管网：%s".formatted(reason);
        }
        return "增设雨水管网%d米%s%s"
                .formatted(
                        lengthM,
                        joints == null ? "" : "；接驳点位%d处（%s提供）：%s".formatted(joints, jointsOn, points),
                        drawings == null ? "" : "；图纸%s".formatted(drawings));
    }
}
