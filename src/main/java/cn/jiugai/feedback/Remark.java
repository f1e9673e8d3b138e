package cn.jiugai.feedback;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A remark of a resident (JA-3.5-3).
 *
 * @param number from 1 within the project; 0 before it is on record
 * @param community name of the community
 * @param building null if the resident does not want to be known
 * @param door null together with the building
 * @param resident the name; null if it was not given
 * @param phone null if it was not given; for the unit that recorded the remark alone
 * @param unit id of the unit that recorded it
 */
record Remark(
        int number,
        String community,
        String building,
        String door,
        String resident,
        String phone,
        RemarkChannel channel,
        LocalDate receivedOn,
        RemarkSubject subject,
        String text,
        String unit) {

    /** Where the resident lives, as far as it was said. */
    String home() {
        return building == null ? community + "（居民未留门牌）" : "%s %s %s".formatted(community, building, door);
    }

    /** How tasks and logs name it for everybody in the project, e.g. {@code 第3号 云路新村（施工质量）}: without the door. */
    String title() {
        return "第%d号 %s（%s）".formatted(number, community, subject.title());
    }

    /** What the units may read that deal with it: everything but the telephone. */
    String words() {
        String who = Optional.ofNullable(resident).map(name -> "，" + name).orElse("");
        return "第%d号 %s（%s）%s，%s，%s\n\n%s"
                .formatted(number, home(), subject.title(), who, channel.title(), receivedOn, text);
    }
}
