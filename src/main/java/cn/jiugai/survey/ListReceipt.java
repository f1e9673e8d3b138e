package cn.jiugai.survey;

/**
 * What the sender of the lists is told.
 *
 * @param sites idle sites that are listed now
 * @param violations violations that are listed now
 */
record ListReceipt(int sites, int violations, String message) {

    static ListReceipt of(SurveyLists lists) {
        int sites = lists.sites().size();
        int violations = lists.violations().size();
        String message = "已登记：闲置房屋、土地%d处，违法违规线索%d处；以前上传的清单已被替换".formatted(sites, violations);
        return new ListReceipt(sites, violations, message);
    }
}
