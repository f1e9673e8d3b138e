package cn.jiugai.report;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The figures of a report as the register has them now, for who files it. */
@Component
class ShowReportFigures extends View {

    private final ReportRegister register;
    private final ReportFigures figures;

    ShowReportFigures(ReportRegister register, ReportFigures figures) {
        this.register = register;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "显示报表数据";
    }

    @Override
    protected String show(Step step) {
        StreetReport report = register.get(step.project());
        return "**%s**（%s至%s）\n\n%s"
                .formatted(
                        report.title(),
                        report.firstOn(),
                        report.lastOn(),
                        new ReportTable(figures.of(report)).markdown());
    }
}
