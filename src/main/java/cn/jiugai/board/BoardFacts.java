package cn.jiugai.board;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.construction.SitePerson;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.office.Unit;
import cn.jiugai.scheme.SchemeRecords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the register knows for the boards of a project. */
@Component
class BoardFacts {

    /** Parties for which a person answers, in the order of the board; the survey firm only where there is one. */
    private static final List<String> ANSWERING =
            List.of("implementingEntity", "designer", "surveyor", "contractor", "supervisor");

    /** Units that the board names beside them. */
    private static final List<String> NAMED = List.of("tester", "qualitySafety", "streetOffice");

    private static final String SURVEYOR = "surveyor";

    private final BoardRegister register;
    private final ConstructionRecords constructions;
    private final SchemeRecords schemes;
    private final Offices offices;
    private final Roles roles;

    BoardFacts(
            BoardRegister register,
            ConstructionRecords constructions,
            SchemeRecords schemes,
            Offices offices,
            Roles roles) {
        this.register = register;
        this.constructions = constructions;
        this.schemes = schemes;
        this.offices = offices;
        this.roles = roles;
    }

    SiteBoards of(String district, String project) {
        return new SiteBoards(
                parties(district, project),
                schemes.worksItems(project).size(),
                register.materials(project).size(),
                register.standing(project));
    }

    List<BoardParty> parties(String district, String project) {
        List<SitePerson> persons = constructions.persons(project);
        boolean surveyed = constructions.surveyed(project);
        return Stream.concat(
                        ANSWERING.stream()
                                .filter(role -> surveyed || !role.equals(SURVEYOR))
                                .map(role -> party(district, project, role, persons, true)),
                        NAMED.stream().map(role -> party(district, project, role, persons, false)))
                .toList();
    }

    private BoardParty party(String district, String project, String role, List<SitePerson> persons, boolean answers) {
        Optional<SitePerson> person =
                persons.stream().filter(named -> named.role().equals(role)).findFirst();
        return new BoardParty(
                roles.name(district, role).orElse(role),
                offices.holder(district, project, role).map(Unit::name).orElse(null),
                person.map(SitePerson::name).orElse(null),
                person.map(SitePerson::phone).orElse(null),
                answers);
    }
}
