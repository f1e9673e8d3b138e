package cn.jiugai.permit;

import java.time.LocalDate;

/**
 * What an authority saw when it supervised a project (HG-5.1-4).
 *
 * @param role role of the authority, e.g. {@code safetySupervision}
 * @param unit id of the authority
 * @param checkers who was there for it
 * @param result what was seen, in Chinese
 * @param finding what has to be put right; null if nothing
 * @param responsible role that puts it right; null if nothing was found
 */
record AuthorityCheck(
        String role,
        String unit,
        LocalDate checkedOn,
        String checkers,
        String place,
        String result,
        String finding,
        String responsible) {}
