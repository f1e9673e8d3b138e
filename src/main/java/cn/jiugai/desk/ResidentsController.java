package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.feedback.FeedbackRecords;
import cn.jiugai.feedback.FeedbackRecords.ListedRemark;
import cn.jiugai.feedback.SatisfactionResult;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Project;
import cn.jiugai.publicity.ModelProject;
import cn.jiugai.publicity.PublicityRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What residents say of a project and what the public is told of it; for the page 项目进度 (JA-3.5-3, JA-4.8-1 to JA-4.8-3, HG-7-2). */
@DeskApi
class ResidentsController {

    private static final String STREET = "streetOffice";

    private final VisibleProjects visible;
    private final FeedbackRecords feedback;
    private final PublicityRecords publicity;
    private final Offices offices;
    private final Caller caller;

    ResidentsController(
            VisibleProjects visible,
            FeedbackRecords feedback,
            PublicityRecords publicity,
            Offices offices,
            Caller caller) {
        this.visible = visible;
        this.feedback = feedback;
        this.publicity = publicity;
        this.offices = offices;
        this.caller = caller;
    }

    /**
     * @param counted the remarks counted, in one Chinese sentence
     * @param remarks all of them, the first one first
     * @param satisfaction null before the survey has begun
     * @param missingChannels channels of publicity that the district asks for and that have nothing yet, in Chinese
     * @param model what was decided about the project as a model; null while nothing was
     * @param suggestion what the rule says about it as a model; null while it was not asked
     */
    record Record(
            String counted,
            List<Line> remarks,
            Satisfaction satisfaction,
            List<PublicityRecords.Published> published,
            List<String> missingChannels,
            ModelProject model,
            String suggestion) {}

    /**
     * @param home null for whom it does not concern
     * @param text null together with the home
     * @param phone null but for the unit that recorded the remark
     */
    record Line(
            int number,
            String subject,
            String home,
            String text,
            String phone,
            LocalDate receivedOn,
            String unit,
            LocalDate dueOn,
            LocalDate answeredOn,
            String state) {}

    /** @param coverage households that have answered, of all, in Chinese */
    record Satisfaction(String coverage, List<String> items, String followUp, LocalDate confirmedOn) {

        private static Satisfaction of(SatisfactionResult result) {
            return new Satisfaction(
                    "%d户中%d户答复（%s）"
                            .formatted(
                                    result.households(),
                                    result.answered(),
                                    SatisfactionResult.percent(result.answered(), result.households())),
                    result.items().stream()
                            .filter(item -> item.rated() > 0)
                            .map(SatisfactionResult.Item::sentence)
                            .toList(),
                    result.followUp(),
                    result.confirmedOn());
        }
    }

    @GetMapping("/projects/{number}/residents")
    Record residents(@PathVariable("number") String number) {
        Project project = visible.get(number);
        List<String> privy = privy(project);
        return new Record(
                feedback.remarks(number).sentence(),
                feedback.list(number).stream()
                        .map(remark -> line(remark, privy))
                        .toList(),
                feedback.satisfaction(number).map(Satisfaction::of).orElse(null),
                publicity.of(number),
                publicity.missingChannels(number),
                publicity.model(number).orElse(null),
                publicity.suggestion(number).orElse(null));
    }

    /** Units that read every remark: the department in charge and the project's street. */
    private List<String> privy(Project project) {
        return Stream.concat(
                        Stream.of(offices.inCharge(project.district())),
                        offices.holder(project.district(), project.number(), STREET).stream())
                .map(unit -> unit.id())
                .toList();
    }

    private Line line(ListedRemark remark, List<String> privy) {
        boolean own = caller.units().contains(remark.recordedBy());
        boolean concerned = own
                || caller.units().stream()
                        .anyMatch(unit ->
                                privy.contains(unit) || remark.handedTo().contains(unit));
        return new Line(
                remark.number(),
                remark.subject(),
                concerned ? remark.home() : null,
                concerned ? remark.text() : null,
                Optional.ofNullable(remark.phone()).filter(phone -> own).orElse(null),
                remark.receivedOn(),
                remark.unit(),
                remark.dueOn(),
                remark.answeredOn(),
                remark.state());
    }

    /** Numbers of the projects that are suggested as models and wait for a decision, as far as the caller sees them. */
    @GetMapping("/model-suggestions")
    List<String> suggested() {
        return caller.districts().stream()
                .flatMap(district -> publicity.suggested(district).stream())
                .filter(number -> visible.all().stream()
                        .anyMatch(project -> project.number().equals(number)))
                .toList();
    }
}
