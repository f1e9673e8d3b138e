package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the contract keeps to the award (招标投标法第四十六条): to the fen, and not signed before it. */
record ContractCheck(Fen award, LocalDate awardedOn, Fen contract, LocalDate signedOn) {

    static ContractCheck of(Award award, Contract contract) {
        return new ContractCheck(award.sum(), award.awardedOn(), contract.sum(), contract.signedOn());
    }

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!contract.equals(award)) {
            Fen difference = contract.minus(award);
            findings.add(new Finding(
                    "JA-3-1",
                    "合同价" + contract,
                    "合同价与中标价%s一致（招标投标法第四十六条）".formatted(award),
                    difference.isMoreThan(Fen.ZERO) ? "多" + difference : "少" + award.minus(contract),
                    "请按中标价订立合同后重新登记"));
        }
        if (signedOn.isBefore(awardedOn)) {
            findings.add(new Finding(
                    "JA-3-1",
                    "%s签订".formatted(signedOn),
                    "中标通知书发出（%s）后订立合同".formatted(awardedOn),
                    "签订日期在中标日期之前",
                    "请核对日期；确在中标前签订的，请重新签订"));
        }
        return new Verdict(findings);
    }
}
