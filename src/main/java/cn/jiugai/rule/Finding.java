package cn.jiugai.rule;

import java.util.Objects;

/**
 * One reason why a check refuses, in the words of the clerk who has to mend it.
 *
 * @param clause id of the clause that is not kept, e.g. {@code JA-3.3-2}
 * @param number what was found, with its unit, e.g. {@code 6个部分}
 * @param threshold what the clause asks for, with its unit, e.g. {@code 8个部分}
 * @param shortfall what is missing between the two, by name where it has one, e.g. {@code 缺“资金筹措”“建后管养”}
 * @param remedy what the clerk can do about it, e.g. {@code 请补齐后重新提交}
 */
public record Finding(String clause, String number, String threshold, String shortfall, String remedy) {

    public Finding {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(shortfall, "shortfall");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The same finding under another clause, e.g. that of another district's plan. */
    public Finding under(String other) {
        return new Finding(other, number, threshold, shortfall, remedy);
    }

    /** The whole reason as one Chinese sentence, as it stands on top of the form of the returned task. */
    public String sentence() {
        return "要求%s，现为%s，%s。%s。（依据 %s）".formatted(threshold, number, shortfall, remedy, clause);
    }
}
