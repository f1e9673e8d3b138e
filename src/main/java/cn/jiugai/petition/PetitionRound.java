package cn.jiugai.petition;

import java.time.LocalDate;

/**
 * One time that a petition was dealt with (HG-4.1-4).
 *
 * @param demand what the street asks of the community or the departments; null if it says nothing
 * @param heldOn the day of the mediation, or on which the community has dealt with it; null before
 * @param settled whether the matter is settled; null before
 */
record PetitionRound(
        int round,
        PetitionRoad road,
        String demand,
        LocalDate heldOn,
        String participants,
        String result,
        Boolean settled) {

    /** As the forms of those list it who deal with it after. */
    String words() {
        String asked = demand == null ? "" : "，要求：" + demand;
        return result == null
                ? "第%d次办理：%s%s".formatted(round, road.title(), asked)
                : "第%d次办理：%s%s。%s，参加：%s。结果（%s）：%s"
                        .formatted(
                                round,
                                road.title(),
                                asked,
                                heldOn,
                                participants,
                                Boolean.TRUE.equals(settled) ? "已化解" : "未化解",
                                result);
    }
}
