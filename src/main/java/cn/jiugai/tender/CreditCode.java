package cn.jiugai.tender;

/** The unified social credit code of a firm (统一社会信用代码, GB 32100): 18 characters, the last one checks the others. */
final class CreditCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 3;

    private CreditCode() {}

    static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && code.equals(complete(code.substring(0, LENGTH - 1)));
    }

    /** The first 17 characters with the one that checks them. */
    static String complete(String start) {
        int sum = 0;
        int weight = 1;
        for (char sign : start.toCharArray()) {
            sum += SIGNS.indexOf(sign) * weight;
            weight = weight * BASE % SIGNS.length();
        }
        return start + SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
    }
}
