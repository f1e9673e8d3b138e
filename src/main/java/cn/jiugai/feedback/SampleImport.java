package cn.jiugai.feedback;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the list of the households that a survey of satisfaction asks over, all or nothing; the last list counts. */
@Component
class SampleImport {

    private final UploadTasks tasks;
    private final ProjectStates states;
    private final Projects projects;
    private final Households households;
    private final SampleRegister samples;
    private final ShowSample sampleText;

    SampleImport(
            UploadTasks tasks,
            ProjectStates states,
            Projects projects,
            Households households,
            SampleRegister samples,
            ShowSample sampleText) {
        this.tasks = tasks;
        this.states = states;
        this.projects = projects;
        this.households = households;
        this.samples = samples;
        this.sampleText = sampleText;
    }

    /**
     * What the sender is told.
     *
     * @param listed households on the list
     * @param message the same in Chinese
     */
    record Receipt(int listed, String message) {}

    /** @throws cn.jiugai.sheet.FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(OpenTask task, byte[] content) {
        String project = task.project();
        states.lock(project);
        List<Household> listed =
                new SampleSheet(projects.communities(project), households.of(project)).read(Workbook.open(content));
        Map<String, Long> known = households.byKey(project);
        samples.list(
                task.instance(),
                listed.stream()
                        .map(home -> known.computeIfAbsent(
                                home.community() + "/" + home.key(), key -> households.add(project, home)))
                        .toList());
        String now = sampleText.of(project, task.instance());
        tasks.show(task, SatisfactionVariables.SAMPLE_LIST.name(), now);
        return new Receipt(listed.size(), now);
    }
}
