package cn.jiugai.consultation;

import cn.jiugai.consultation.AnswerImport.Source;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.sheet.FaultyWorkbookException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the sheets of the consultation's tasks over; what the open form shows follows in the same transaction. */
@Component
class ConsultationUploads {

    private final UploadTasks tasks;
    private final AnswerImport answers;
    private final OpinionImport opinions;
    private final DiscussionRegister discussions;
    private final CoverageText coverage;
    private final ShowHouseholdOpinions householdOpinions;
    private final Offers offers;

    ConsultationUploads(
            UploadTasks tasks,
            AnswerImport answers,
            OpinionImport opinions,
            DiscussionRegister discussions,
            CoverageText coverage,
            ShowHouseholdOpinions householdOpinions,
            Offers offers) {
        this.tasks = tasks;
        this.answers = answers;
        this.opinions = opinions;
        this.discussions = discussions;
        this.coverage = coverage;
        this.householdOpinions = householdOpinions;
        this.offers = offers;
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    AnswerReceipt demand(OpenTask task, byte[] content, String person) {
        Source source = new Source(task.project(), Rounds.DEMAND, task.id(), person);
        Offer offer = offers.of(task.project());
        AnswerReceipt receipt =
                answers.take(source, content, (communities, known) -> new AnswerSheet(offer, communities, known));
        tasks.show(task, ConsultationVariables.COVERAGE.name(), coverage.of(task.project(), Rounds.DEMAND));
        return receipt;
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    AnswerReceipt draft(OpenTask task, byte[] content, String person) {
        int round = round(task);
        Offer offer = offers.of(task.project());
        AnswerReceipt receipt = answers.take(
                new Source(task.project(), round, task.id(), person),
                content,
                (communities, known) -> new DraftSheet(offer, communities, known));
        tasks.show(task, ConsultationVariables.COVERAGE.name(), coverage.of(task.project(), round));
        return receipt;
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    OpinionImport.Receipt opinions(OpenTask task, byte[] content, String person) {
        OpinionImport.Receipt receipt = opinions.take(task.project(), content, person);
        tasks.show(task, ConsultationVariables.HOUSEHOLD_OPINIONS.name(), householdOpinions.text(task.project()));
        return receipt;
    }

    /** The round of the draft that the task's process discusses. */
    int round(OpenTask task) {
        return discussions.of(task.instance()).orElseThrow().round();
    }
}
