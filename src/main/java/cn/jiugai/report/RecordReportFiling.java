package cn.jiugai.report;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a filing of a report: the street's words, and the figures as they are at this moment. */
@Component
class RecordReportFiling extends Recorder {

    private final ReportRegister register;
    private final ReportRounds rounds;
    private final ReportFigures figures;

    RecordReportFiling(ReportRegister register, ReportRounds rounds, ReportFigures figures) {
        this.register = register;
        this.rounds = rounds;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "登记填报内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ReportVariables.SUMMARY, ReportVariables.PROBLEMS, ReportVariables.MEASURES);
    }

    @Override
    protected void record(Step step) {
        StreetReport report = register.get(step.project());
        rounds.file(
                report.id(),
                new ReportRounds.Words(
                        step.get(ReportVariables.SUMMARY),
                        step.get(ReportVariables.PROBLEMS),
                        step.get(ReportVariables.MEASURES)),
                figures.of(report),
                step.person());
    }
}
