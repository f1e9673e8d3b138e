package cn.jiugai.report;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Ends a report when the department in charge has accepted it, else sends it back to the street (JA-4.4-5). */
@Component
class CheckReportReceipt extends Check {

    private final ReportRegister register;
    private final ReportRounds rounds;

    CheckReportReceipt(ReportRegister register, ReportRounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "核对接收意见";
    }

    @Override
    protected Verdict verdict(Step step) {
        ReportRound round = rounds.newest(register.get(step.project()).id()).orElseThrow();
        return new ReportReceipt(Boolean.TRUE.equals(round.accepted()), round.answerRemark()).check();
    }
}
