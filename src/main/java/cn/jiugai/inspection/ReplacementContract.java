package cn.jiugai.inspection;

import cn.jiugai.construction.SitePerson;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import cn.jiugai.sheet.CellText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a new unit may begin: its contract follows the approval and stays, with what was settled, within the contract sum
 * (JA-3.5-4); its person in charge has no other site (JA-3.6-1) and is nobody of the other side of supervision (JA-3.6-2).
 *
 * @param approvedOn day of the approval
 * @param signed the new unit's contract
 * @param money settlement and payments of a contractor that goes, as they are now; null for a supervising firm
 * @param elsewhere other sites of the person in charge, in words
 * @param others who answers for the other parties of the works
 * @param officer who supervises the works for the quality and safety authority
 */
record ReplacementContract(
        LocalDate approvedOn,
        Signed signed,
        Replacement.Money money,
        List<String> elsewhere,
        List<SitePerson> others,
        Optional<String> officer) {

    /** @param person who is in charge for the new unit */
    record Signed(String number, Fen sum, LocalDate signedOn, String person, String phone, String certificate) {}

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (signed.signedOn().isBefore(approvedOn)) {
            findings.add(new Finding(
                    "JA-3.6-2",
                    "合同签订日期%s".formatted(signed.signedOn()),
                    "批准更换（%s）以后签订合同".formatted(approvedOn),
                    "早于批准日期",
                    "请核对合同日期"));
        }
        if (money != null) {
            money.overpaid().ifPresent(findings::add);
            sum(findings, money.contract().minus(money.settled()));
        }
        if (!elsewhere.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.6-1",
                    "%s同时在另外%d个项目".formatted(signed.person(), elsewhere.size()),
                    "同一名注册人员只在1个在建项目任负责人",
                    "多%d个：%s".formatted(elsewhere.size(), String.join("、", elsewhere)),
                    "请新单位另派负责人"));
        }
        others.stream()
                .filter(other -> CellText.key(other.name()).equals(CellText.key(signed.person())))
                .forEach(other -> findings.add(new Finding(
                        "JA-3.6-2",
                        "%s已是%s的负责人".formatted(signed.person(), other.title()),
                        "各单位的负责人不是同一人",
                        "缺新单位自己的负责人",
                        "请新单位另派负责人")));
        officer.filter(name -> CellText.key(name).equals(CellText.key(signed.person())))
                .ifPresent(name -> findings.add(new Finding(
                        "JA-3.6-2", "%s是质量安全监督站的监督负责人".formatted(name), "参建单位的负责人不是监督站的人", "缺新单位自己的负责人", "请新单位另派负责人")));
        return new Verdict(findings);
    }

    /** @param limit what is left of the contract sum after the settlement */
    private void sum(List<Finding> findings, Fen limit) {
        if (signed.sum().compareTo(limit) > 0) {
            findings.add(new Finding(
                    "JA-3.5-4",
                    "新合同价款%s".formatted(signed.sum()),
                    "新合同价款不超过原合同价款扣除已完工程结算后的%s".formatted(limit),
                    "超出%s".formatted(signed.sum().minus(limit)),
                    "请调减，或先办理工程变更"));
        }
    }
}
