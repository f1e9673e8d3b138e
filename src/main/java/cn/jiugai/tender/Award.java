package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * Who won a tender.
 *
 * @param contractor unit that builds; the other three likewise
 * @param sum the price of the winning bid
 */
record Award(
        String contractor,
        String designer,
        String supervisor,
        String tester,
        Fen sum,
        String noticeNumber,
        LocalDate awardedOn) {}
