package cn.jiugai.warranty;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the agreement is signed by all parties, and by none of them before the acceptance (HG-4.3-3: 验收合格后三方签订).
 *
 * @param parties those who have to sign, by role with their Chinese names
 * @param signatures what they said
 * @param accepted day on which the acceptance was concluded
 */
record Signatures(Map<String, String> parties, List<Signature> signatures, LocalDate accepted) {

    private static final String CLAUSE = "HG-4.3-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = parties.entrySet().stream()
                .filter(party -> of(party.getKey()).filter(Signature::signs).isEmpty())
                .map(party -> party.getValue() + why(party.getKey()))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d方签字".formatted(parties.size() - missing.size()),
                    "移交及保修协议书由%d方签字".formatted(parties.size()),
                    "缺%d方：%s".formatted(missing.size(), String.join("；", missing)),
                    "请按未签字一方的意见修改协议，各方重新签字"));
        }
        signatures.stream()
                .filter(signature -> signature.signs() && signature.signedOn().isBefore(accepted))
                .forEach(signature -> findings.add(new Finding(
                        CLAUSE,
                        "%s于%s签字".formatted(parties.get(signature.party()), signature.signedOn()),
                        "验收合格（%s）后签字".formatted(accepted),
                        "早于验收日期",
                        "请核对签字日期，验收合格后重新签字")));
        return new Verdict(findings);
    }

    private Optional<Signature> of(String party) {
        return signatures.stream()
                .filter(signature -> signature.party().equals(party))
                .findFirst();
    }

    private String why(String party) {
        return of(party).map(signature -> "（%s）".formatted(signature.reason())).orElse("");
    }
}
