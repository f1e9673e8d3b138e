package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * Who won a tender.
 *
 * @param bid number of the winning bid
 * @param contractor unit that builds, null while the house knows no unit of the winner's name
 * @param designer unit that designs; the other two likewise
 * @param sum the price of the winning bid
 */
record Award(
        int bid,
        String contractor,
        String designer,
        String supervisor,
        String tester,
        Fen sum,
        String noticeNumber,
        LocalDate awardedOn) {}
