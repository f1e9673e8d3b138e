package cn.jiugai.warranty;

import java.time.LocalDate;

/**
 * A claim under the warranty (HG-4.3-3).
 *
 * @param number within the project, from 1; 0 before it is on record
 * @param community name of the community
 * @param place building, door or corner
 * @param foundOn day on which it was found, which decides whether the warranty still ran
 * @param unit id of the unit that recorded it
 * @param answer what the contractor said; null before he did
 * @param decision what the department in charge decided; null if it did not have to
 */
record Claim(
        int number,
        String community,
        String place,
        WarrantyPart part,
        LocalDate foundOn,
        String text,
        String unit,
        String answer,
        String decision) {

    /** How tasks and findings name it. */
    String title() {
        return "第%d号报修 %s%s（%s）".formatted(number, community, place, part.title());
    }
}
