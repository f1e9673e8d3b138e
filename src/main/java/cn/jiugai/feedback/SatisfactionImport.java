package cn.jiugai.feedback;

import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.feedback.SatisfactionRegister.Stored;
import cn.jiugai.feedback.Surveys.Survey;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet of a survey of satisfaction over, all or nothing; a household's second answer takes the place of its first. */
@Component
class SatisfactionImport {

    private final UploadTasks tasks;
    private final ProjectStates states;
    private final Projects projects;
    private final Households households;
    private final SatisfactionRegister answers;
    private final Surveys surveys;
    private final SampleRegister samples;
    private final SatisfactionText text;
    private final ConsultationRecords consultations;

    SatisfactionImport(
            UploadTasks tasks,
            ProjectStates states,
            Projects projects,
            Households households,
            SatisfactionRegister answers,
            Surveys surveys,
            SampleRegister samples,
            SatisfactionText text,
            ConsultationRecords consultations) {
        this.tasks = tasks;
        this.states = states;
        this.projects = projects;
        this.households = households;
        this.answers = answers;
        this.surveys = surveys;
        this.samples = samples;
        this.text = text;
        this.consultations = consultations;
    }

    /**
     * What the sender is told.
     *
     * @param added households that answered for the first time
     * @param replaced households whose earlier answer was replaced
     * @param unchanged households that had given the same answer before
     * @param message the same in Chinese
     */
    record Receipt(int added, int replaced, int unchanged, String message) {}

    private enum Taken {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(OpenTask task, byte[] content, String person) {
        String project = task.project();
        states.lock(project);
        Survey survey = surveys.get(task.instance());
        Map<String, Long> known = households.byKey(project);
        List<SatisfactionAnswer> given = new SatisfactionSheet(
                        consultations.offer(project),
                        projects.communities(project),
                        households.of(project),
                        samples.asked(survey, known))
                .read(Workbook.open(content));
        Map<Long, Stored> inForce = answers.inForce(task.instance());
        List<Taken> taken = given.stream()
                .map(answer -> {
                    long household = row(project, answer.household(), known);
                    return put(task, household, answer, Optional.ofNullable(inForce.get(household)), person);
                })
                .toList();
        String now = text.of(project, survey);
        tasks.show(task, SatisfactionVariables.RESULT.name(), now);
        return receipt(taken, now);
    }

    private long row(String project, Household home, Map<String, Long> known) {
        return known.computeIfAbsent(home.community() + "/" + home.key(), key -> households.add(project, home));
    }

    private Taken put(
            OpenTask task, long household, SatisfactionAnswer answer, Optional<Stored> earlier, String person) {
        if (earlier.filter(old -> answer.saysTheSameAs(old.answer())).isPresent()) {
            return Taken.UNCHANGED;
        }
        answers.put(task.instance(), household, answer, earlier, task.id(), person);
        return earlier.isPresent() ? Taken.REPLACED : Taken.ADDED;
    }

    private static Receipt receipt(List<Taken> taken, String now) {
        int added = count(taken, Taken.ADDED);
        int replaced = count(taken, Taken.REPLACED);
        int unchanged = count(taken, Taken.UNCHANGED);
        String first = now.lines().findFirst().orElseThrow();
        return new Receipt(
                added, replaced, unchanged, "已登记：新增%d户，替换%d户，未变%d户。%s".formatted(added, replaced, unchanged, first));
    }

    private static int count(List<Taken> taken, Taken kind) {
        return (int) taken.stream().filter(kind::equals).count();
    }
}
