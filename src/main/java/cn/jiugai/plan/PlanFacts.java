package cn.jiugai.plan;

import cn.jiugai.project.CarriedProject;
import java.util.List;
import java.util.Optional;

/** What the offices and the register know of a district, as far as a new plan must agree with it. */
interface PlanFacts {

    /** How the district's project numbers begin, e.g. {@code JA}. */
    String numberPrefix();

    /** The units that hold the role streetOffice. */
    UnitNames streets();

    /** The units that hold the role community. */
    UnitNames communities();

    /** Whether the register or the plan of another year has the number. */
    boolean isNumberTaken(String projectNumber, int year);

    /** The number of a registered project of that year that already has the residential community. */
    Optional<String> projectWith(String community, int year);

    /** The projects that go on in that year from the one before, by number. */
    List<CarriedProject> carriedInto(int year);
}
