package cn.jiugai.desk;

import cn.jiugai.correction.CorrectionRecords;
import cn.jiugai.correction.CorrectionRecords.CorrectedFact;
import cn.jiugai.engine.People;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Consequence;
import cn.jiugai.project.Consequences;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which facts of a project were corrected (更正), and what has come of it that is not settled yet. */
@DeskApi
class CorrectionController {

    private final VisibleProjects visible;
    private final CorrectionRecords corrections;
    private final Consequences consequences;
    private final Offices offices;
    private final People people;

    CorrectionController(
            VisibleProjects visible,
            CorrectionRecords corrections,
            Consequences consequences,
            Offices offices,
            People people) {
        this.visible = visible;
        this.corrections = corrections;
        this.consequences = consequences;
        this.offices = offices;
        this.people = people;
    }

    /**
     * @param corrected every correction that was applied for, the first one first
     * @param effects the checks that hold no more and are not settled
     */
    record Record(List<Line> corrected, List<Effect> effects) {}

    /**
     * @param unit Chinese name of the unit that applied
     * @param applicant name of who applied
     * @param correction the rest as it is on record
     */
    record Line(String unit, String applicant, CorrectedFact correction) {}

    /**
     * @param title number and name of the check
     * @param cause the change that has brought it down
     * @param reasons number, shortfall, clause and remedy of each reason, a line each
     */
    record Effect(String title, String cause, String reasons) {

        private static Effect of(Consequence consequence) {
            return new Effect(consequence.title(), consequence.cause(), consequence.reasons());
        }
    }

    private Line line(CorrectedFact correction) {
        String unit = offices.nameOf(correction.unit());
        return new Line(unit, people.nameIn(unit, correction.applicant()), correction);
    }

    @GetMapping("/projects/{number}/corrections")
    Record corrections(@PathVariable("number") String number) {
        String project = visible.get(number).number();
        return new Record(
                corrections.of(project).stream().map(this::line).toList(),
                consequences.open(project).stream().map(Effect::of).toList());
    }
}
