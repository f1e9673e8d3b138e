package cn.jiugai.payment;

import cn.jiugai.rule.Finding;
import java.util.List;

/**
 * Payments that are under way, held ones among them: the settlement comes after them (JA-3.5-4).
 *
 * @param payments in words
 */
record OpenPayments(List<String> payments) {

    /** @param when in Chinese, what it keeps from happening */
    Finding finding(String when) {
        return new Finding(
                "JA-3.5-4",
                "%d笔付款没有办结".formatted(payments.size()),
                when + "其他付款全部办结",
                "还有%d笔：%s".formatted(payments.size(), String.join("；", payments)),
                "请办结支付，暂停支付的由审计局解除或退回，不再需要的由施工单位撤回");
    }
}
