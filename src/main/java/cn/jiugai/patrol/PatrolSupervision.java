package cn.jiugai.patrol;

import cn.jiugai.engine.People;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The weekly inspections, missed ones among them, on the project's page (HG-4.2-2). */
@Component
class PatrolSupervision implements SupervisionSource {

    private final PatrolRegister register;
    private final Roles roles;
    private final Offices offices;
    private final People people;

    PatrolSupervision(PatrolRegister register, Roles roles, Offices offices, People people) {
        this.register = register;
        this.roles = roles;
        this.offices = offices;
        this.people = people;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return register.of(project.number()).stream()
                .map(patrol -> record(project, patrol))
                .toList();
    }

    private SupervisionRecord record(Project project, Patrol patrol) {
        return new SupervisionRecord(
                "每周抽检巡检",
                "第%d周（%s）"
                        .formatted(
                                patrol.week(),
                                roles.name(project.district(), patrol.party()).orElse(patrol.party())),
                patrol.state() == PatrolState.DONE ? patrol.inspectedOn() : patrol.last(),
                patrol.state() == PatrolState.DONE ? seenBy(patrol) : "—",
                result(patrol),
                patrol.state() == PatrolState.OWED);
    }

    private String seenBy(Patrol patrol) {
        return people.name(offices.nameOf(patrol.unit()), patrol.person());
    }

    private String result(Patrol patrol) {
        if (patrol.state() != PatrolState.DONE) {
            return patrol.state().title();
        }
        int found = register.findings(patrol.id()).size();
        return found == 0 ? "未发现问题" : "发现%d个问题，转整改".formatted(found);
    }
}
