package cn.jiugai.feedback;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.feedback.RemarkFigures.Counted;
import cn.jiugai.feedback.Remarks.Kept;
import cn.jiugai.office.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of the residents' remarks and their satisfaction. */
@Component
public class FeedbackRecords {

    private final Remarks remarks;
    private final RemarkRounds rounds;
    private final Surveys surveys;
    private final SatisfactionFigures figures;
    private final Offices offices;
    private final WorkCalendar calendar;

    FeedbackRecords(
            Remarks remarks,
            RemarkRounds rounds,
            Surveys surveys,
            SatisfactionFigures figures,
            Offices offices,
            WorkCalendar calendar) {
        this.remarks = remarks;
        this.rounds = rounds;
        this.surveys = surveys;
        this.figures = figures;
        this.offices = offices;
        this.calendar = calendar;
    }

    /**
     * A remark as the page of its project lists it.
     *
     * @param home where the resident lives
     * @param unit Chinese name of the unit that has answered last, or has to
     * @param dueOn the last day for its answer
     * @param answeredOn null while it has not answered
     * @param state how it ended, or that it is under way
     * @param recordedBy id of the unit that recorded it, which alone may see the telephone
     * @param handedTo ids of the units to which it was handed
     * @param phone null if none was given
     */
    public record ListedRemark(
            int number,
            String subject,
            String home,
            LocalDate receivedOn,
            String text,
            String unit,
            LocalDate dueOn,
            LocalDate answeredOn,
            String state,
            String recordedBy,
            List<String> handedTo,
            String phone) {}

    /** The remarks that are not closed; while there is one, the project is not accepted comprehensively (JA-3.5-3). */
    public List<OpenRemark> openRemarks(String project) {
        Map<String, List<RemarkRound>> handed = rounds.ofProject(project);
        return remarks.of(project).stream()
                .filter(kept -> kept.outcome() == null)
                .map(kept -> new OpenRemark(
                        kept.remark().number(),
                        kept.remark().community(),
                        kept.remark().subject().title(),
                        waitsFor(kept, last(handed, kept))))
                .toList();
    }

    /** An answered one waits for who recorded it to ask the resident. */
    private String waitsFor(Kept kept, RemarkRound last) {
        return last.answer() == null
                ? offices.nameOf(last.unit()) + "答复"
                : offices.nameOf(kept.remark().unit()) + "回访或区住建局协调";
    }

    private static RemarkRound last(Map<String, List<RemarkRound>> handed, Kept kept) {
        List<RemarkRound> own = handed.get(kept.instance());
        return own.get(own.size() - 1);
    }

    /** The remarks of the project counted (JA-3.5-3). */
    public RemarkFigures remarks(String project) {
        Map<String, List<RemarkRound>> handed = rounds.ofProject(project);
        return RemarkFigures.of(
                remarks.of(project).stream()
                        .map(kept -> new Counted(kept.outcome(), handed.get(kept.instance())))
                        .toList(),
                calendar.today());
    }

    /** All remarks of the project, the first one first. */
    public List<ListedRemark> list(String project) {
        Map<String, List<RemarkRound>> handed = rounds.ofProject(project);
        return remarks.of(project).stream()
                .map(kept -> listed(kept, handed.get(kept.instance())))
                .toList();
    }

    private ListedRemark listed(Kept kept, List<RemarkRound> own) {
        Remark remark = kept.remark();
        RemarkRound last = own.get(own.size() - 1);
        return new ListedRemark(
                remark.number(),
                remark.subject().title(),
                remark.home(),
                remark.receivedOn(),
                remark.text(),
                offices.nameOf(last.unit()),
                last.dueOn(),
                last.answeredOn(),
                kept.outcome() == null ? "在办" : kept.outcome().title(),
                remark.unit(),
                own.stream().map(RemarkRound::unit).distinct().toList(),
                remark.phone());
    }

    /** The newest survey of satisfaction of the project; empty before the first one has begun (JA-4.8-2). */
    public Optional<SatisfactionResult> satisfaction(String project) {
        return surveys.newest(project).map(survey -> figures.of(project, survey));
    }
}
