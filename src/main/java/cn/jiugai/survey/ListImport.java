package cn.jiugai.survey;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.project.Community;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the lists of a project over, all or nothing, in the place of those before, and shows it in the form. */
@Component
class ListImport {

    private final ListRegister lists;
    private final Projects projects;
    private final ProjectStates states;
    private final UploadTasks tasks;
    private final ShowSurveyLists shown;

    ListImport(ListRegister lists, Projects projects, ProjectStates states, UploadTasks tasks, ShowSurveyLists shown) {
        this.lists = lists;
        this.projects = projects;
        this.states = states;
        this.tasks = tasks;
        this.shown = shown;
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    ListReceipt take(OpenTask task, byte[] content, String person) {
        String project = task.project();
        states.lock(project);
        SurveyLists read = new ListReader(projects.communities(project).stream()
                        .map(Community::name)
                        .toList())
                .read(content);
        lists.replace(project, read, person);
        tasks.show(task, SurveyVariables.SURVEY_LISTS.name(), shown.text(project));
        return ListReceipt.of(read);
    }
}
