package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The contract with the firm that the owners' assembly hired (JA-3.8-3).
 *
 * @param firm unit that is hired
 * @param assemblyOn day on which the owners' assembly decided
 */
record ServiceContract(String firm, LocalDate assemblyOn, String number, LocalDate signedOn, int months) {

    /** A contract that was signed before the assembly decided is not the one that it decided on. */
    Verdict check() {
        if (!signedOn.isBefore(assemblyOn)) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.8-3",
                "合同签订于%s".formatted(signedOn),
                "物业服务合同在业主大会决定（%s）之后签订".formatted(assemblyOn),
                "早%d天".formatted(ChronoUnit.DAYS.between(signedOn, assemblyOn)),
                "请核对两个日期；合同先于决定的，请由业主大会决定后重新签订"));
    }
}
