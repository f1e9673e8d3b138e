package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import org.springframework.stereotype.Component;

/** What the application says, above the forms of those who work on it later. */
@Component
class ShowApplication extends View {

    private final ApplicationRegister applications;
    private final Offices offices;

    ShowApplication(ApplicationRegister applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "申报小区情况";
    }

    @Override
    protected String show(Step step) {
        AppliedCommunity applied = applications.get(step.project());
        return """
                **%s**（%s，%s）：%d年建成，%d户，%d栋，%s㎡，估算投资%s
                %s（%s）%s提出申请；权属：%s""".formatted(
                        applied.name(),
                        offices.nameOf(applied.street()),
                        offices.nameOf(applied.community()),
                        applied.builtYear(),
                        applied.households(),
                        applied.buildings(),
                        applied.areaM2().stripTrailingZeros().toPlainString(),
                        applied.estimate(),
                        applied.applicantKind().label(),
                        applied.applicant(),
                        applied.filedOn(),
                        applied.ownership().label());
    }
}
