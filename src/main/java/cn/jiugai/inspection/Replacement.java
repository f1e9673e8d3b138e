package cn.jiugai.inspection;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a contractor or supervising firm may be replaced as the implementing entity applies (JA-3.6-2, JA-3.5-4): by another
 * unit, which does not supervise itself, and with a settlement that covers what was paid.
 *
 * @param title Chinese name of the role, e.g. 施工单位
 * @param oldUnit the unit that goes
 * @param newUnit the unit that comes
 * @param otherSide the unit on the other side of supervision: the supervising firm of a new contractor and the other way round
 * @param newName Chinese name of the new unit
 * @param money what was agreed and paid; null where the works contract is not concerned
 */
record Replacement(String title, String oldUnit, String newUnit, String otherSide, String newName, Money money) {

    /**
     * @param settled value of the works done by the old unit
     * @param drawn what is booked or paid to it, or under way
     * @param contract the contract sum with approved changes, less what was settled with contractors who went before
     */
    record Money(Fen settled, Fen drawn, Fen contract) {

        /** Refuses a settlement that does not cover what the unit got or is about to get. */
        Optional<Finding> overpaid() {
            return settled.compareTo(drawn) >= 0
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            "JA-3.5-4",
                            "已完工程结算%s、已付和在办的付款%s".formatted(settled, drawn),
                            "已完工程结算不少于已付和在办的工程款",
                            "超付%s".formatted(drawn.minus(settled)),
                            "请原单位退还超付的款项、撤回在办的付款，或重新核定已完工程"));
        }
    }

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (newUnit.equals(oldUnit)) {
            findings.add(new Finding("JA-3.6-2", newName, "更换为另一家%s".formatted(title), "仍是原单位", "请选择另一家单位"));
        }
        if (newUnit.equals(otherSide)) {
            findings.add(new Finding(
                    "JA-3.6-2",
                    "%s同时是施工、监理单位".formatted(newName),
                    "监理单位与施工单位不是同一家（建筑法第三十四条）",
                    "缺独立的%s".formatted(title),
                    "请选择另一家单位"));
        }
        if (money != null) {
            money(findings);
        }
        return new Verdict(findings);
    }

    private void money(List<Finding> findings) {
        money.overpaid().ifPresent(findings::add);
        if (money.settled().compareTo(money.contract()) > 0) {
            findings.add(new Finding(
                    "JA-3.5-4",
                    "已完工程结算%s".formatted(money.settled()),
                    "已完工程结算不超过合同价款%s".formatted(money.contract()),
                    "超出%s".formatted(money.settled().minus(money.contract())),
                    "请重新核定；价款有变化的，先办理工程变更"));
        }
    }
}
