package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * The contract of a project.
 *
 * @param sum the sum agreed; later changes need an order of their own
 * @param contractor unit that builds; the other three likewise
 */
public record Contract(
        String number,
        Fen sum,
        LocalDate signedOn,
        String contractor,
        String designer,
        String supervisor,
        String tester) {}
