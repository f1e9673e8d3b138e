package cn.jiugai.funding;

/**
 * A case about a charge to residents that is not settled (JA-2-6).
 *
 * @param number from 1 within the project
 * @param utility Chinese name of the utility
 * @param item what is charged for
 */
public record OpenChargeCase(int number, String utility, String item) {

    /** How refusals name it. */
    public String title() {
        return "第%d号 %s“%s”".formatted(number, utility, item);
    }
}
