package cn.jiugai.desk;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.WorkingBody;
import cn.jiugai.monthly.MonthlyRecords;
import cn.jiugai.monthly.MonthlyRecords.SiteStanding;
import cn.jiugai.petition.PetitionRecords;
import cn.jiugai.petition.PetitionRecords.ListedPetition;
import cn.jiugai.petition.PetitionRecords.ListedProblem;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * How the site of a project stood in the months' rankings (HG-4.2-4), the petitions about it without the petitioners
 * (HG-4.1-4), what was put to the office of the leading group (HG-8-2), and who guides the residents (HG-7-5); for everybody
 * who has a part in the project.
 */
@DeskApi
class StandingController {

    private final VisibleProjects visible;
    private final MonthlyRecords months;
    private final PetitionRecords petitions;
    private final ApplicationRecords applications;

    StandingController(
            VisibleProjects visible,
            MonthlyRecords months,
            PetitionRecords petitions,
            ApplicationRecords applications) {
        this.applications = applications;
        this.visible = visible;
        this.months = months;
        this.petitions = petitions;
    }

    /** @param body null while none is named */
    record Standing(
            List<SiteStanding> months,
            List<ListedPetition> petitions,
            List<ListedProblem> problems,
            WorkingBody body) {}

    @GetMapping("/projects/{number}/standing")
    Standing standing(@PathVariable("number") String number) {
        visible.get(number);
        return new Standing(
                months.standings(number),
                petitions.petitions(number),
                petitions.problems(number),
                applications.workingBody(number).orElse(null));
    }
}
