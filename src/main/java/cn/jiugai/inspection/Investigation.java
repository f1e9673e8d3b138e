package cn.jiugai.inspection;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the supervising department decides on a sign of an offence (JA-3.6-1).
 *
 * @param accused role of the unit whom the sign points to
 * @param foundOn day of the inspection that found it
 * @param statements how many statements of the unit are on record
 * @param completedOn day on which the works were complete; empty while nobody has said so
 * @param today no document of a day to come decides
 */
record Investigation(
        String accused,
        LocalDate foundOn,
        int statements,
        Decision decision,
        Optional<LocalDate> completedOn,
        LocalDate today) {

    private static final String CLAUSE = "JA-3.6-1";
    private static final String OTHERWISE = "请改为责令改正或移送执法";
    private static final Set<String> REPLACEABLE = Set.of("contractor", "supervisor");

    /** Whether there was an offence. */
    enum Outcome {
        UNFOUNDED("不构成违法"),
        OFFENCE("构成违法");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** What follows from an offence. */
    enum FollowUp {
        CORRECTION("责令改正"),
        REPLACEMENT("更换单位"),
        TRANSFER("移送执法");

        private final String title;

        FollowUp(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * @param followUp null if there was no offence
     * @param correction what has to be put right, for {@link FollowUp#CORRECTION}; else null
     * @param transferredTo who enforces, with the number of the letter, for {@link FollowUp#TRANSFER}; else null
     */
    record Decision(
            Outcome outcome,
            FollowUp followUp,
            String reason,
            String document,
            LocalDate decidedOn,
            String correction,
            String transferredTo,
            String transferNumber) {}

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (statements == 0) {
            findings.add(new Finding(CLAUSE, "0份陈述", "决定前听取当事单位陈述", "缺1份", "请当事单位先陈述"));
        }
        if (decision.decidedOn().isBefore(foundOn) || decision.decidedOn().isAfter(today)) {
            findings.add(new Finding(
                    CLAUSE,
                    "决定日期%s".formatted(decision.decidedOn()),
                    "决定日期在检查发现（%s）之后、不晚于今天（%s）".formatted(foundOn, today),
                    "日期不符",
                    "请核对决定书的日期"));
        }
        if (decision.followUp() == FollowUp.REPLACEMENT) {
            replacement(findings);
        }
        return new Verdict(findings);
    }

    private void replacement(List<Finding> findings) {
        if (!REPLACEABLE.contains(accused)) {
            findings.add(new Finding(CLAUSE, "要求更换的不是施工、监理单位", "只对施工、监理单位责令更换", "缺可以更换的单位", OTHERWISE));
        }
        completedOn.ifPresent(day -> findings.add(
                new Finding(CLAUSE, "工程已于%s竣工".formatted(day), "竣工前才责令更换施工、监理单位", "没有可以更换单位的工程", OTHERWISE)));
    }
}
