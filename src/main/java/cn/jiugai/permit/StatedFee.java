package cn.jiugai.permit;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * A fee as the construction unit states it with its application.
 *
 * @param paidOn null while it is owed
 * @param voucher number of the receipt; null while it is owed
 */
public record StatedFee(Fee fee, Fen amount, LocalDate paidOn, String voucher) {

    public boolean owed() {
        return paidOn == null;
    }

    /** {@code 农民工预储金120,000.00元}. */
    public String title() {
        return fee.title() + amount;
    }
}
