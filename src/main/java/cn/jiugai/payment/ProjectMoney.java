package cn.jiugai.payment;

import java.time.LocalDate;
import java.util.List;

/**
 * How a project's contract and payments stand, in words for a page.
 *
 * @param agreed contract sum as signed; null if there is no contract
 * @param contract the same with the approved change orders; null if there is no contract
 * @param booked what is booked or paid
 * @param settlement what the agreed settlement came to; null before
 * @param changes the change orders, the first one first
 * @param payments the payments, the first one first
 */
public record ProjectMoney(
        String agreed, String contract, String booked, String settlement, List<Change> changes, List<Paying> payments) {

    /** A change order with the works that it concerns. */
    public record Change(int number, String amount, String works, String reason, String state) {}

    /**
     * @param held whether audit holds it (暂停支付)
     * @param remark why audit holds it, or the voucher by which it was paid; null if neither
     * @param paidOn null while it is not paid
     */
    public record Paying(
            int number,
            String kind,
            String purpose,
            String amount,
            String source,
            String state,
            boolean held,
            String remark,
            LocalDate paidOn) {}
}
