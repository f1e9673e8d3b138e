package cn.jiugai.violation;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.project.Community;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.survey.SurveyRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the list of a project over, all or nothing, in the place of what was listed and is no case yet. */
@Component
class ViolationImport {

    private final ViolationDrafts drafts;
    private final Projects projects;
    private final ProjectStates states;
    private final SurveyRecords surveys;
    private final UploadTasks tasks;
    private final ShowViolations shown;

    ViolationImport(
            ViolationDrafts drafts,
            Projects projects,
            ProjectStates states,
            SurveyRecords surveys,
            UploadTasks tasks,
            ShowViolations shown) {
        this.drafts = drafts;
        this.projects = projects;
        this.states = states;
        this.surveys = surveys;
        this.tasks = tasks;
        this.shown = shown;
    }

    /** What the sender is told. */
    record Receipt(int listed, int dismissed, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(OpenTask task, byte[] content, String person) {
        String project = task.project();
        states.lock(project);
        ViolationList list = new ViolationSheet(
                        projects.communities(project).stream()
                                .map(Community::name)
                                .toList(),
                        surveys.violationsSeen(project))
                .read(content);
        drafts.replace(project, list, person);
        tasks.show(task, ViolationVariables.VIOLATIONS.name(), shown.text(project));
        int listed = list.violations().size();
        int dismissed = list.dismissed().size();
        return new Receipt(listed, dismissed, "已登记：违建%d处，经核实不存在的线索%d处；以前上传的清单已被替换".formatted(listed, dismissed));
    }
}
