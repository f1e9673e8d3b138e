package cn.jiugai.consultation;

import java.time.LocalDate;

/**
 * A seminar or an expert review on what is renovated and how (HG-2-5); the minutes are a paper.
 *
 * @param number within the project, from 1
 * @param participants people who came
 * @param conclusion what came of it
 * @param experts how many experts judged; null if none did
 * @param expertOpinion what they said; null if none did
 */
public record Meeting(
        int number,
        MeetingKind kind,
        LocalDate heldOn,
        String place,
        int participants,
        String topic,
        String conclusion,
        Integer experts,
        String expertOpinion) {}
