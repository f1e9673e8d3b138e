package cn.jiugai.plan;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the offices and the register know of one district; made anew for each workbook. */
final class RegisterFacts implements PlanFacts {

    private final String district;
    private final Offices offices;
    private final Projects projects;
    private final ProjectYears years;
    private final PlanRegister plans;
    private final Map<Integer, Map<String, String>> projectByCommunity = new HashMap<>();

    RegisterFacts(String district, Offices offices, Projects projects, ProjectYears years, PlanRegister plans) {
        this.years = years;
        this.district = district;
        this.offices = offices;
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public String numberPrefix() {
        return offices.code(district);
    }

    @Override
    public UnitNames streets() {
        return units(PlanRoles.STREET);
    }

    @Override
    public UnitNames communities() {
        return units(PlanRoles.COMMUNITY);
    }

    @Override
    public boolean isNumberTaken(String projectNumber, int year) {
        return projects.find(projectNumber).isPresent() || plans.isListedElsewhere(district, year, projectNumber);
    }

    @Override
    public Optional<String> projectWith(String community, int year) {
        Map<String, String> ofYear = projectByCommunity.computeIfAbsent(year, this::communitiesOf);
        return Optional.ofNullable(ofYear.get(CellText.key(community)));
    }

    @Override
    public List<CarriedProject> carriedInto(int year) {
        return years.into(district, year);
    }

    private Map<String, String> communitiesOf(int year) {
        return projects.ofYear(district, year).stream()
                .flatMap(project -> projects.communities(project.number()).stream())
                .collect(Collectors.toMap(
                        community -> CellText.key(community.name()),
                        community -> community.project(),
                        (first, second) -> first));
    }

    private UnitNames units(String role) {
        return new UnitNames(
                offices.candidates(district, role).stream().collect(Collectors.toMap(Unit::name, Unit::id)));
    }
}
