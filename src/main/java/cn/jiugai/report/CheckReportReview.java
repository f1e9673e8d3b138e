package cn.jiugai.report;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets a filing leave the street when a second person has reviewed it (JA-4.4-5). */
@Component
class CheckReportReview extends Check {

    private final ReportRegister register;
    private final ReportRounds rounds;

    CheckReportReview(ReportRegister register, ReportRounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "核对内部审核";
    }

    @Override
    protected Verdict verdict(Step step) {
        ReportRound round = rounds.newest(register.get(step.project()).id()).orElseThrow();
        return new ReportReview(
                        round.filedBy(),
                        round.reviewedBy(),
                        Boolean.TRUE.equals(round.reviewPassed()),
                        round.reviewRemark())
                .check();
    }
}
