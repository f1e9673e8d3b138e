package cn.jiugai.petition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A petition as the register has it (HG-4.1-4). The telephone is for the street alone and not in here.
 *
 * @param number from 1 within the project
 * @param outcome null while it is open
 */
record Petition(
        String instance,
        String project,
        int number,
        String petitioner,
        PetitionChannel channel,
        PetitionSubject subject,
        String text,
        LocalDate receivedOn,
        PetitionOutcome outcome,
        LocalDate closedOn) {

    /** How tasks and refusals name it, without the petitioner. */
    String title() {
        return "第%d号信访（%s）".formatted(number, subject.title());
    }

    /** What those read who deal with it. */
    String words() {
        return "**%s**　%s，%s收到，信访人%s\n\n%s".formatted(title(), channel.title(), receivedOn, petitioner, text);
    }

    /** How many days it has been open. */
    long daysOpen(LocalDate today) {
        return ChronoUnit.DAYS.between(receivedOn, closedOn == null ? today : closedOn);
    }
}
