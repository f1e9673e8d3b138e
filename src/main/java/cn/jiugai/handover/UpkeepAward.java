package cn.jiugai.handover;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * An award in place of subsidy for the management of a community (以奖代补, JA-3.8-4): proposed by the street, with an opinion
 * of the department in charge, decided by the finance department. Nobody has to propose one.
 *
 * @param basis on what it rests
 * @param supported whether the department in charge supports it; null before it has said so
 * @param granted null if it is not granted, or not decided yet
 * @param refusal why it is not granted; null if it is, or if it is not decided yet
 */
record UpkeepAward(
        Fen proposed,
        String basis,
        Boolean supported,
        String opinion,
        Fen granted,
        String documentNumber,
        String refusal) {

    private static final String CLAUSE = "JA-3.8-4";

    /** What is granted is neither more than proposed nor against the department in charge. */
    Verdict check() {
        if (granted == null) {
            return Verdict.pass();
        }
        List<Finding> findings = new ArrayList<>();
        if (granted.isMoreThan(proposed)) {
            findings.add(new Finding(
                    CLAUSE, "核定" + granted, "核定金额不超过申请金额" + proposed, "多" + granted.minus(proposed), "请核减到申请金额以内"));
        }
        if (!supported) {
            findings.add(new Finding(
                    CLAUSE, "区住建局不同意", "区住建局同意后才能核定", "缺区住建局的同意（理由：%s）".formatted(opinion), "请改为不予奖补并写明理由"));
        }
        return new Verdict(findings);
    }
}
