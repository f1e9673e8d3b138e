package cn.jiugai.permit;

import cn.jiugai.office.Offices;
import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The checks of the authorities of quality and safety, on the project's page (HG-5.1-4). */
@Component
class AuthoritySupervision implements SupervisionSource {

    private final AuthorityChecks checks;
    private final Offices offices;

    AuthoritySupervision(AuthorityChecks checks, Offices offices) {
        this.checks = checks;
        this.offices = offices;
    }

    /** A finding is a rectification of its own, which says by itself whether it is open. */
    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return checks.of(project.number()).stream()
                .map(check -> new SupervisionRecord(
                        "质安监督检查",
                        check.place(),
                        check.checkedOn(),
                        "%s（%s）".formatted(offices.nameOf(check.unit()), check.checkers()),
                        check.finding() == null ? check.result() : check.result() + "；发现问题，转整改",
                        false))
                .toList();
    }
}
