package cn.jiugai.report;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The newest filing of a report with its figures as they were filed, and the way to print it. */
@Component
class ShowFiledReport extends View {

    private final ReportRegister register;
    private final ReportRounds rounds;
    private final Clock clock;

    ShowFiledReport(ReportRegister register, ReportRounds rounds, Clock clock) {
        this.clock = clock;
        this.register = register;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "显示已填报的报表";
    }

    @Override
    protected String show(Step step) {
        StreetReport report = register.get(step.project());
        ReportRound round = rounds.newest(report.id()).orElseThrow();
        return """
                **%s**（第%d次填报，数据截至%s）

                %s

                - 进展：%s
                - 问题：%s
                - 措施：%s

                [打印报表](/camunda/api/jiugai/reports/%s/print)""".formatted(
                        report.title(),
                        round.round(),
                        round.filedOn(clock.getZone()),
                        new ReportTable(rounds.lines(report.id(), round.round())).markdown(),
                        round.summary(),
                        round.problems(),
                        round.measures(),
                        step.project());
    }
}
