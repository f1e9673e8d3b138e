package cn.jiugai.inspection;

import cn.jiugai.inspection.Investigation.Decision;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What departments saw when they inspected the project, and what became of each sign of an offence. */
@Component
class SiteSupervision implements SupervisionSource {

    private final JdbcClient jdbc;
    private final InspectionRegister inspections;
    private final SiteSignRegister signs;
    private final InvestigationRegister investigations;
    private final Offices offices;

    SiteSupervision(
            JdbcClient jdbc,
            InspectionRegister inspections,
            SiteSignRegister signs,
            InvestigationRegister investigations,
            Offices offices) {
        this.jdbc = jdbc;
        this.inspections = inspections;
        this.signs = signs;
        this.investigations = investigations;
        this.offices = offices;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return Stream.concat(visits(project.number()), cases(project.number())).toList();
    }

    /** The findings are open by themselves, as rectifications, stops and investigations. */
    private Stream<SupervisionRecord> visits(String project) {
        return jdbc
                .sql("select instance from site_inspection where project = ? order by number")
                .param(project)
                .query(String.class)
                .list()
                .stream()
                .map(instance -> {
                    SiteInspection visit = inspections.get(instance);
                    int findings = inspections.findings(instance).size();
                    int seen = signs.of(instance).size();
                    return new SupervisionRecord(
                            "督导检查",
                            visit.place(),
                            visit.inspectedOn(),
                            "%s（%s）".formatted(offices.nameOf(visit.unit()), visit.inspectors()),
                            findings + seen == 0 ? "未发现问题" : "发现问题%d项，违法迹象%d处".formatted(findings, seen),
                            false);
                });
    }

    private Stream<SupervisionRecord> cases(String project) {
        return investigations.of(project).stream()
                .map(investigation -> new SupervisionRecord(
                        "立案调查",
                        signs.get(investigation.sign()).words(),
                        investigation.foundOn(),
                        "当事单位：" + offices.nameOf(investigation.accusedUnit()),
                        investigations
                                .decision(project, investigation.number())
                                .map(SiteSupervision::words)
                                .orElse("调查中"),
                        !investigation.closed()));
    }

    private static String words(Decision decision) {
        String followUp =
                decision.followUp() == null ? "" : "，" + decision.followUp().title();
        return "%s%s（%s，%s）".formatted(decision.outcome().title(), followUp, decision.document(), decision.decidedOn());
    }
}
