package cn.jiugai.report;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import org.springframework.stereotype.Component;

/** Says in the name of a task whose report of which period it is about. */
@Component
class NameReport extends Opener {

    private final ReportRegister register;
    private final Offices offices;

    NameReport(ReportRegister register, Offices offices) {
        this.register = register;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "在任务名称后注明报表";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        StreetReport report = register.get(step.project());
        sheet.about(offices.nameOf(report.street()) + report.title());
    }
}
