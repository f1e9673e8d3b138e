package cn.jiugai.site;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.People;
import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The milestones of the schedule and the alerts of heavy air pollution, on the project's page (HG-4.2-8, HG-5.3-1). */
@Component
class WorksSupervision implements SupervisionSource {

    private final SectionRegister sections;
    private final AlertRegister alerts;
    private final WorkCalendar calendar;
    private final People people;

    WorksSupervision(SectionRegister sections, AlertRegister alerts, WorkCalendar calendar, People people) {
        this.sections = sections;
        this.alerts = alerts;
        this.calendar = calendar;
        this.people = people;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return Stream.concat(
                        sections.sections(project.number()).stream().map(this::milestone),
                        alerts.of(project.number()).stream().map(this::alert))
                .toList();
    }

    private SupervisionRecord milestone(WorksSection section) {
        return new SupervisionRecord(
                "进度节点",
                "%d.%s（计划%s）".formatted(section.position(), section.name(), section.plannedOn()),
                section.acceptedOn() == null ? section.plannedOn() : section.acceptedOn(),
                "监理单位、建设单位",
                section.standing(calendar.today()),
                section.acceptedOn() == null);
    }

    private SupervisionRecord alert(PollutionAlert alert) {
        return new SupervisionRecord(
                "重污染天气预警",
                "%s预警（%s，%s至%s）".formatted(alert.level().title(), alert.notice(), alert.fromOn(), alert.toOn()),
                alert.fromOn(),
                people.name(alert.person()),
                result(alert),
                alert.workedOn() == null);
    }

    private static String result(PollutionAlert alert) {
        if (alert.workedOn() == null) {
            return "待施工单位登记";
        }
        return (alert.workedOn() ? "清单内项目，施工未停：" : "施工单位自行停工：") + alert.measures();
    }
}
