package cn.jiugai.adjustment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.stream.Stream;

/**
 * A project ends before its time only when nothing is left open in money: no payment under way, its contract ended, and what
 * was paid settled to the fen (JA-2-3).
 */
record Termination(Situation project, Adjustment.Settlement settlement) {

    private static final String CLAUSE = "JA-2-3";

    Stream<Finding> findings() {
        return Stream.of(completed(), underWay(), contract(), paid()).flatMap(findings -> findings);
    }

    private Stream<Finding> completed() {
        return project.completed()
                ? Stream.of(new Finding(CLAUSE, "工程已完工", "终止的项目尚未完工", "不能终止", "请按程序组织验收和移交"))
                : Stream.empty();
    }

    private Stream<Finding> underWay() {
        int payments = project.paymentsUnderWay();
        return payments == 0
                ? Stream.empty()
                : Stream.of(new Finding(
                        CLAUSE, "%d笔".formatted(payments), "没有在办的付款", "还有%d笔".formatted(payments), "请先付清或者撤回在办的付款"));
    }

    private Stream<Finding> contract() {
        return project
                .contract()
                .filter(number -> settlement.contractEnd() == null)
                .map(number ->
                        new Finding(CLAUSE, "合同%s没有解除".formatted(number), "已签的合同先解除", "缺合同解除协议编号", "请与承包单位解除合同后填写协议编号"))
                .stream();
    }

    private Stream<Finding> paid() {
        Fen paid = project.paid();
        if (paid.equals(Fen.ZERO)) {
            return Stream.empty();
        }
        if (settlement.document() == null || settlement.paid() == null) {
            return Stream.of(
                    new Finding(CLAUSE, "已付%s，没有结算".formatted(paid), "已付的款项先结算", "缺结算审核文号和结算认定的金额", "请结算审核后填写"));
        }
        return settlement.paid().equals(paid)
                ? Stream.empty()
                : Stream.of(new Finding(
                        CLAUSE,
                        "结算认定%s".formatted(settlement.paid()),
                        "与登记簿中已付的%s分文不差".formatted(paid),
                        Shortfall.between(settlement.paid(), paid),
                        "请核对结算审核结果或者付款登记"));
    }
}
