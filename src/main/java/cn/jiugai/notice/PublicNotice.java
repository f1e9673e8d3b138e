package cn.jiugai.notice;

import java.time.LocalDate;

/**
 * A public notice of a scheme (HG-4.1-1).
 *
 * @param number within the project, from 1; a scheme that is changed is posted anew under the next one
 * @param schemeRound round of the scheme that was posted
 * @param media where it was published beside the posting
 * @param postedOn first day, which does not count
 * @param provedOn day of the photographs that prove the posting; null while there are none
 * @param places where it was posted; null while that is not proved
 * @param copies how many were posted; null while that is not proved
 * @param closedOn day on which it was closed, its objections answered; null while it runs
 */
public record PublicNotice(
        int number,
        int schemeRound,
        String title,
        String media,
        LocalDate postedOn,
        LocalDate provedOn,
        String places,
        Integer copies,
        LocalDate closedOn) {}
